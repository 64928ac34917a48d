package news.dateline.reader.ledger;

import java.time.Instant;
import java.util.UUID;
import news.dateline.concept.ConceptLink;
import news.dateline.evidence.Act;
import news.dateline.evidence.Wording;
import news.dateline.shared.time.PartialDate;
import news.dateline.story.StorySummary;
import org.jspecify.annotations.Nullable;

/**
 * One statement as pages show it.
 *
 * @param speaker who said it, when that is a concept; otherwise {@code words} says who
 * @param revisedTo the newer value, in words; null unless the statement revised the entry
 * @param recordedAt when the portal learned of it
 * @param storyId the story that told of it, whether readers have that or not; null for none, and in the past
 * @param story the same, where readers have it and somebody asked for it
 */
public record StatementLine(
        Act act,
        @Nullable ConceptLink speaker,
        @Nullable String words,
        @Nullable ConceptLink outlet,
        @Nullable PartialDate statedOn,
        @Nullable String link,
        @Nullable String note,
        @Nullable Wording revisedTo,
        Instant recordedAt,
        @Nullable UUID storyId,
        @Nullable StorySummary story) {

    StatementLine toldIn(@Nullable StorySummary known) {
        return new StatementLine(
                act, speaker, words, outlet, statedOn, link, note, revisedTo, recordedAt, storyId, known);
    }
}
