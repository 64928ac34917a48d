package news.dateline.desk.story;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.shared.Ids;
import news.dateline.shared.NotFoundException;
import news.dateline.story.draft.Draft;
import news.dateline.story.draft.DraftKeeping;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes what stands in a form down as a draft, and reads it again. */
@Component
class DraftForms {

    private static final TypeReference<Map<String, List<String>>> VALUES = new TypeReference<>() {};

    private final DraftKeeping drafts;
    private final JsonMapper json;

    DraftForms(DraftKeeping drafts, JsonMapper json) {
        this.drafts = drafts;
        this.json = json;
    }

    boolean keep(UUID story, StoryForm form, Account account) {
        return drafts.keep(
                form.origin().key(), story, account.id(), form.opened(), json.writeValueAsString(form.parameters()));
    }

    /** @return its key: another one when that form was closed before, and sent again with more in it */
    UUID keepOpen(UUID story, StoryForm form, Account account) {
        if (keep(story, form, account)) {
            return form.origin().key();
        }
        Origin sent = form.origin();
        UUID another = Ids.next();
        keep(
                story,
                new StoryForm(
                        new Origin(another, sent.opened(), sent.stood(), sent.against(), sent.decisions()),
                        form.values()),
                account);
        return another;
    }

    /** @throws NotFoundException when there is none, or it is another's or of another story */
    Draft find(UUID story, UUID key, Account account) {
        return drafts.find(key, account.id())
                .filter(found -> found.storyId().equals(story))
                .orElseThrow(() -> new NotFoundException("No draft " + key));
    }

    /** As it was: of what happened to the story since, whoever wrote it knows nothing yet. */
    StoryForm form(Draft draft) {
        Map<String, List<String>> kept = json.readValue(draft.fields(), VALUES);
        Origin sent = Origin.sent(kept);
        return new StoryForm(new Origin(draft.id(), draft.opened(), sent.stood(), sent.against(), sent.decisions()), kept);
    }
}
