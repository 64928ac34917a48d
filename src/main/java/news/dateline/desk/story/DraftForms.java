package news.dateline.desk.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.dateline.account.Account;
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
        return drafts.keep(form.origin().key(), story, account.id(), form.opened(), written(form));
    }

    /** @return the key that it has from now on; its own is closed */
    UUID keepAnew(UUID story, StoryForm form, Account account) {
        return drafts.keepAnew(form.origin().key(), story, account.id(), form.opened(), written(form));
    }

    private String written(StoryForm form) {
        return json.writeValueAsString(form.parameters());
    }

    /**
     * @return what was kept of a form last; empty when it was closed
     * @throws NotFoundException when there was none, or it is another's or of another story
     */
    Optional<Draft> find(UUID story, UUID key, Account account) {
        Optional<Draft> found =
                drafts.find(key, account.id()).filter(draft -> draft.storyId().equals(story));
        if (found.isEmpty() && !drafts.isOf(key, story, account.id())) {
            throw new NotFoundException("No draft " + key);
        }
        return found;
    }

    /** As it was: of what happened to the story since, whoever wrote it knows nothing yet. */
    StoryForm form(Draft draft) {
        Map<String, List<String>> kept = json.readValue(draft.fields(), VALUES);
        Origin sent = Origin.sent(kept);
        return new StoryForm(
                new Origin(draft.id(), draft.opened(), sent.stood(), sent.against(), sent.decisions()), kept);
    }
}
