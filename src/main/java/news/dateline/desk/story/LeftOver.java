package news.dateline.desk.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.desk.form.Field;
import news.dateline.story.Revision;
import news.dateline.story.Story;
import org.springframework.stereotype.Component;

/**
 * What was sent with a text and is in no revision: what readers are to be told of a change, until it is published, and
 * a note on a change that nobody made. It stays a draft.
 */
@Component
class LeftOver {

    private static final List<String> CHANGE =
            StoryFields.CHANGE.stream().map(Field::name).toList();

    private final DraftForms drafts;

    LeftOver(DraftForms drafts) {
        this.drafts = drafts;
    }

    /** @return the key of the draft; empty when nothing is left over */
    Optional<UUID> keep(Step step, StoryForm sent, Story saved, Account account) {
        Revision revision = saved.workingRevision();
        boolean noted = sent.text("changeNote").equals(revision.changeNote());
        boolean announced = step == Step.PUBLISH
                || CHANGE.stream().allMatch(field -> sent.text(field).isEmpty());
        if (announced && (noted || sent.text("changeNote").isEmpty())) {
            return Optional.empty();
        }
        Map<String, List<String>> values = new HashMap<>(sent.values());
        if (noted) {
            values.remove("changeNote");
        }
        if (step == Step.PUBLISH) {
            values.keySet().removeAll(CHANGE);
        }
        Origin origin = new Origin(
                sent.origin().key(),
                saved.workingRevision().number(),
                saved.status().name(),
                0,
                Map.of());
        return Optional.of(drafts.keepAnew(saved.id(), new StoryForm(origin, values), account));
    }
}
