package news.dateline.search.request;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.search.Sort;
import news.dateline.search.StoryQuery;

/**
 * A search that a program asks for, all of which there is.
 *
 * @param request with the present names of what was renamed or merged
 */
public record StrictSearch(SearchRequest request, Narrowed narrowed) {

    public StoryQuery query() {
        return narrowed.query(request);
    }

    public StrictSearch sortedBy(Sort sort) {
        return new StrictSearch(request.sortedBy(sort).from(request.after()), narrowed);
    }

    /** What is searched for, in a few words; empty when nothing is. */
    public String subject() {
        return Stream.concat(
                        Stream.of(request.words()).filter(words -> !words.isEmpty()),
                        narrowed.values().stream().map(of -> of.value().name()))
                .collect(Collectors.joining(", "));
    }
}
