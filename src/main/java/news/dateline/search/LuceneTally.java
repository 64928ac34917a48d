package news.dateline.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;

/** Counts in this process while Lucene finds, which takes about half the time that Hibernate Search's counting does. */
final class LuceneTally implements Tally {

    private final List<FacetCounter> counters;

    /** @param values of the fields of facets */
    LuceneTally(Collection<Facet> facets, Function<Facet, NumberedValues> values) {
        this.counters = facets.stream()
                .map(facet -> new FacetCounter(facet, values.apply(facet)))
                .toList();
    }

    @Override
    public SearchPredicate watching(SearchPredicate wanted, SearchPredicateFactory is) {
        return counters.isEmpty()
                ? wanted
                : is.bool()
                        .must(wanted)
                        .filter(is.extension(LuceneExtension.get()).fromLuceneQuery(new CountingQuery(counters)))
                        .toPredicate();
    }

    @Override
    public void prepare(SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> query) {}

    @Override
    public Map<Facet, Map<String, Long>> counts(SearchResult<?> found) {
        Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        counters.forEach(counter -> counts.put(counter.facet(), counter.counts()));
        return counts;
    }
}
