package news.dateline.reader.search;

import java.util.List;

/**
 * The values of a facet as a page lists them: some at once, the rest when asked for.
 *
 * @param parameter by which addresses call it, or "year"
 */
record Choices(String parameter, List<Choice> all) {

    private static final int AT_ONCE = 8;

    Choices {
        all = List.copyOf(all);
    }

    public List<Choice> first() {
        return all.subList(0, Math.min(AT_ONCE, all.size()));
    }

    public List<Choice> rest() {
        return all.subList(Math.min(AT_ONCE, all.size()), all.size());
    }
}
