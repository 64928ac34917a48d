package news.dateline.desk.figure;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dateline.desk.When;
import news.dateline.evidence.State;
import news.dateline.shared.paging.KeysetPage;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a figure moves.
 *
 * @param title the figure in words
 * @param newerId the figure that stories are to show: one that came after it, or itself after others; null when nothing
 *     moved
 * @param newer the same in words
 * @param decided what was decided before, the latest first
 * @param reason as it was sent
 * @param problems by the names of fields
 */
record MovePage(
        UUID figure,
        String title,
        State state,
        @Nullable UUID newerId,
        String newer,
        KeysetPage<MoveLine> stories,
        List<Decided> decided,
        String reason,
        Map<String, String> problems) {

    /** @param newer the figure that was offered, in words; empty where it is not known here */
    record Decided(
            UUID story,
            String headline,
            String language,
            boolean taken,
            String newer,
            int revision,
            String by,
            When when,
            String reason) {}

    /** Whether it is the one that stories are to show. */
    public boolean isNewest() {
        return figure.equals(newerId);
    }

    public String path() {
        return "/admin/figures/" + figure;
    }

    public String stateInWords() {
        return Words.state(state);
    }

    public String stateClass() {
        return Words.stateClass(state);
    }
}
