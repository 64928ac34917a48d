package news.dateline.reader.history;

import java.time.ZonedDateTime;
import java.util.List;
import news.dateline.reader.correction.CorrectionNote;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two texts that readers had.
 *
 * @param fromAt when readers got the older one, in the story's zone
 * @param toAt likewise, of the newer one
 * @param kind of the change, as in {@link HistoryLine}; null where there were several
 * @param updateNote what readers were told is new; empty where nothing was said, and where there were several
 * @param earlier what follows the address of the history for the change before; null for none
 * @param later likewise, of the one after
 */
public record DifferencePage(
        StoryHeading story,
        int from,
        int to,
        ZonedDateTime fromAt,
        ZonedDateTime toAt,
        @Nullable String kind,
        @Nullable CorrectionNote correction,
        String updateNote,
        List<FieldChange> fields,
        @Nullable String earlier,
        @Nullable String later) {

    /** What follows the address of the history. */
    public String span() {
        return span(from, to);
    }

    static String span(int from, int to) {
        return "/" + from + ".." + to;
    }

    public int changes() {
        return fields.stream().mapToInt(FieldChange::changes).sum();
    }
}
