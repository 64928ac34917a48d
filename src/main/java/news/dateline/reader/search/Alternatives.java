package news.dateline.reader.search;

import java.util.List;
import news.dateline.concept.ConceptLink;
import news.dateline.search.request.SearchRequest;
import org.jspecify.annotations.Nullable;

/**
 * Searches to go on with from one that finds nothing.
 *
 * @param withoutFilter those that leave out one of the filters
 * @param ofAllDays null where the days make no difference
 * @param withoutWords those that leave out some of the words
 * @param onlyFilters without any words; null where that finds nothing either
 * @param onlyWords without any filters; null likewise
 * @param names those for a name that may have been meant
 */
record Alternatives(
        List<Without> withoutFilter,
        @Nullable String ofAllDays,
        List<Without> withoutWords,
        @Nullable String onlyFilters,
        @Nullable String onlyWords,
        List<Named> names) {

    static final Alternatives NONE = new Alternatives(List.of(), null, List.of(), null, null, List.of());

    /** @param left what is left out, as it is called */
    record Without(String left, SearchRequest request) {

        public String url() {
            return request.url();
        }
    }

    record Named(ConceptLink concept, SearchRequest request) {

        public String url() {
            return request.url();
        }
    }
}
