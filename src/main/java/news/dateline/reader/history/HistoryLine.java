package news.dateline.reader.history;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import news.dateline.reader.correction.CorrectionNote;
import news.dateline.story.ChangeKind;
import news.dateline.story.PublicRevision;
import org.jspecify.annotations.Nullable;

/**
 * A text that readers of a story had.
 *
 * @param at in the story's zone
 * @param kind the part of the key of its message that says what it meant to them
 * @param before the number of the text that it took the place of; null for the first
 * @param correction what was wrong until then; null for any other change
 * @param updateNote what readers were told is new; empty where nothing was said
 */
public record HistoryLine(
        int number,
        ZonedDateTime at,
        String kind,
        @Nullable Integer before,
        @Nullable CorrectionNote correction,
        String updateNote) {

    static HistoryLine of(PublicRevision revision, ZoneId zone, @Nullable CorrectionNote correction) {
        return new HistoryLine(
                revision.number(),
                revision.publicAt().atZone(zone),
                kind(revision.before(), revision.kind()),
                revision.before(),
                correction,
                revision.updateNote());
    }

    /** Nothing was said of some changes; they count as updates. */
    static String kind(@Nullable Integer before, @Nullable ChangeKind kind) {
        if (before == null) {
            return "FIRST";
        }
        return kind == null ? ChangeKind.UPDATE.name() : kind.name();
    }

    /** What follows the address of the history. */
    public String difference() {
        return DifferencePage.span(Objects.requireNonNull(before), number);
    }
}
