package news.dateline.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.common.ValueModel;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryFlag;
import org.hibernate.search.util.common.data.Range;
import org.jspecify.annotations.Nullable;

/**
 * Which documents a query asks for.
 *
 * @param now from which the age of stories is counted
 */
record Criteria(StoryQuery query, Asked asked, Instant now) {

    private static final Set<SimpleQueryFlag> SIGNS = Set.of(
            SimpleQueryFlag.PHRASE,
            SimpleQueryFlag.NOT,
            SimpleQueryFlag.OR,
            SimpleQueryFlag.AND,
            SimpleQueryFlag.PRECEDENCE,
            SimpleQueryFlag.PREFIX,
            SimpleQueryFlag.FUZZY,
            SimpleQueryFlag.WHITESPACE);

    /** What a story is worth more for being younger than so many days; the best words are worth about 20. */
    private static final Map<Integer, Float> WORTH_OF_YOUTH = Map.of(2, 2f, 14, 1f, 90, 1f);

    /** In percent, rounded down: two of three, three of four, three of five. */
    private static final int MOST = 75;

    /** @param apart a facet to which nothing is narrowed, for counts of what else there is; null for none */
    SearchPredicate except(@Nullable Facet apart, SearchPredicateFactory is) {
        BooleanPredicateClausesStep<?, ?> all = is.bool();
        if (asked.words().isEmpty()) {
            all.must(is.matchAll());
        } else {
            all.must(words(is));
            WORTH_OF_YOUTH.forEach((days, worth) -> all.should(is.range()
                    .field(PageStart.TIME)
                    .atLeast(now.minus(days, ChronoUnit.DAYS))
                    .constantScore()
                    .boost(worth)));
        }
        query.only().forEach((facet, values) -> {
            if (facet != apart) {
                all.filter(is.terms().field(facet.field()).matchingAny(values, ValueModel.STRING));
            }
        });
        StoryQuery.Days days = query.days();
        if (apart != Facet.DAY && !days.areAll()) {
            all.filter(is.range().field("publishedOn").range(Range.between(days.from(), days.to())));
        }
        return all.toPredicate();
    }

    boolean isNarrowed(Facet facet) {
        return query.only().containsKey(facet)
                || facet == Facet.DAY && !query.days().areAll();
    }

    boolean isNarrowed() {
        return !query.only().isEmpty() || !query.days().areAll();
    }

    /** The words alone. */
    PredicateFinalStep words(SearchPredicateFactory is) {
        var words = is.simpleQueryString()
                .field("headline")
                .boost(4)
                .field("standfirst")
                .boost(2)
                .field("filing.names")
                .boost(1.5f)
                .field("body")
                .matching(asked.words())
                .flags(SIGNS);
        return asked.fit() == Fit.MOST_WORDS
                ? words.defaultOperator(BooleanOperator.OR).minimumShouldMatchPercent(MOST)
                : words.defaultOperator(BooleanOperator.AND);
    }
}
