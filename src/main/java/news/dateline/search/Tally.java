package news.dateline.search;

import java.util.Map;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;

/** Counts the documents that one search finds by the values of some facets. */
interface Tally {

    /** What to search for in place of what is wanted, so that this sees what is found. */
    SearchPredicate watching(SearchPredicate wanted, SearchPredicateFactory is);

    /** Asks the engine for what it has to count by itself. */
    void prepare(SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> query);

    /** Each facet's values with their counts, those with most documents first. */
    Map<Facet, Map<String, Long>> counts(SearchResult<?> found);
}
