package news.dateline.evidence;

import java.util.UUID;
import java.util.function.UnaryOperator;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A statement as an editor writes it.
 *
 * @param speakerId a person or an organisation; null when {@code speaker} says in plain words who it was
 * @param outletId the organisation that published it; null when unknown or the speaker itself
 * @param statedOn null when unknown
 * @param link a public page that shows it
 * @param note one plain sentence for readers; null when nothing needs saying
 * @param storyId the story of this portal that told of it; null for none
 */
public record StatementText(
        Act act,
        @Nullable UUID speakerId,
        @Nullable String speaker,
        @Nullable UUID outletId,
        @Nullable PartialDate statedOn,
        @Nullable String link,
        @Nullable String note,
        @Nullable UUID storyId) {

    /** The same said by the same of the entry that takes the place of the one that it revised. */
    StatementText ofSuccessor() {
        return new StatementText(Act.REPORTED, speakerId, speaker, outletId, statedOn, link, null, storyId);
    }

    StatementText renamed(UnaryOperator<@Nullable UUID> standing) {
        return new StatementText(
                act, standing.apply(speakerId), speaker, standing.apply(outletId), statedOn, link, note, storyId);
    }
}
