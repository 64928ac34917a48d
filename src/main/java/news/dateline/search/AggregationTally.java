package news.dateline.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.common.ValueModel;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;

/** Leaves the counting to the engine. */
record AggregationTally(Collection<Facet> facets) implements Tally {

    @Override
    public SearchPredicate watching(SearchPredicate wanted, SearchPredicateFactory is) {
        return wanted;
    }

    @Override
    public void prepare(SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> query) {
        facets.forEach(facet -> query.aggregation(
                key(facet),
                as -> as.terms()
                        .field(facet.field(), String.class, ValueModel.STRING)
                        .maxTermCount(facet.most())));
    }

    @Override
    public Map<Facet, Map<String, Long>> counts(SearchResult<?> found) {
        Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        facets.forEach(facet -> counts.put(facet, found.aggregation(key(facet))));
        return counts;
    }

    private static AggregationKey<Map<String, Long>> key(Facet facet) {
        return AggregationKey.of(facet.name());
    }
}
