package news.dateline.search.request;

import java.util.TreeMap;
import java.util.TreeSet;
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
        return narrowed.subject(request);
    }

    /** The same for the same search, whatever the things in it are called today. */
    public String key() {
        StoryQuery query = query();
        return query.words() + "\n" + query.days() + "\n"
                + new TreeMap<>(query.only())
                        .entrySet().stream()
                                .map(facet -> facet.getKey() + "=" + new TreeSet<>(facet.getValue()))
                                .toList();
    }
}
