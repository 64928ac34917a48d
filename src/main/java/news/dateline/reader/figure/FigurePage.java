package news.dateline.reader.figure;

import java.util.List;
import news.dateline.evidence.State;
import news.dateline.shared.paging.KeysetPage;
import org.jspecify.annotations.Nullable;

/**
 * What the page of all figures and claims shows.
 *
 * @param url of its first page, without a language prefix
 * @param csv the address of the same as a table, without a language prefix
 * @param json likewise, for programs
 * @param state the one that the list is narrowed to; null for none
 */
record FigurePage(
        String url,
        String csv,
        String json,
        List<Choice> choices,
        @Nullable State state,
        KeysetPage<FigureLine> lines) {

    public State[] states() {
        return State.values();
    }

    public boolean hasUnknown() {
        return choices.stream().anyMatch(choice -> choice.unknown() != null);
    }

    public boolean isNarrowed() {
        return state != null || choices.stream().anyMatch(choice -> choice.chosen() != null);
    }
}
