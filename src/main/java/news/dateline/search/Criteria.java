package news.dateline.search;

import java.util.Set;
import java.util.UUID;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryFlag;

/** Which documents a query asks for. */
final class Criteria {

    private static final Set<SimpleQueryFlag> SIGNS =
            Set.of(SimpleQueryFlag.PHRASE, SimpleQueryFlag.NOT, SimpleQueryFlag.WHITESPACE);

    private Criteria() {}

    static SearchPredicate of(StoryQuery query, SearchPredicateFactory is) {
        BooleanPredicateClausesStep<?, ?> all = is.bool().must(words(query.words(), is));
        for (Set<UUID> anyOf : query.about().values()) {
            all.filter(is.terms().field("conceptIds").matchingAny(anyOf));
        }
        return all.toPredicate();
    }

    private static PredicateFinalStep words(String typed, SearchPredicateFactory is) {
        if (typed.isEmpty()) {
            return is.matchAll();
        }
        return is.simpleQueryString()
                .field("headline")
                .boost(4)
                .field("standfirst")
                .boost(2)
                .field("names")
                .boost(1.5f)
                .field("body")
                .matching(Words.parse(typed))
                .defaultOperator(BooleanOperator.AND)
                .flags(SIGNS);
    }
}
