package news.dateline.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
 * @param among the stories that are looked at; null for all
 */
record Criteria(
        StoryQuery query,
        Asked asked,
        Instant now,
        @Nullable Set<String> among) {

    private static final Set<SimpleQueryFlag> SIGNS = Set.of(
            SimpleQueryFlag.PHRASE,
            SimpleQueryFlag.NOT,
            SimpleQueryFlag.OR,
            SimpleQueryFlag.AND,
            SimpleQueryFlag.PRECEDENCE,
            SimpleQueryFlag.PREFIX,
            SimpleQueryFlag.WHITESPACE);

    /** What a story is worth more for being younger than so many days; the best words are worth about 20. */
    static final Map<Integer, Float> WORTH_OF_YOUTH = Map.of(2, 2f, 14, 1f, 90, 1f);

    /** What is only guessed to be meant, beside what was typed. */
    private static final float WORTH_OF_A_GUESS = 0.3f;

    /** From the first: few people get that wrong, and to look at all words takes far longer. */
    private static final int LETTERS_ALWAYS_RIGHT = 1;

    /** In percent, rounded down: two of three, three of four, three of five. */
    private static final int MOST = 75;

    /** @param apart a facet to which nothing is narrowed, for counts of what else there is; null for none */
    SearchPredicate except(@Nullable Facet apart, SearchPredicateFactory is) {
        BooleanPredicateClausesStep<?, ?> all = is.bool();
        if (asked.isForAll()) {
            all.must(is.matchAll());
        } else {
            all.must(words(is));
            wherePlacedBest(asked, is).forEach(all::should);
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
        if (among != null) {
            all.filter(is.terms().field(PageStart.TIE_BREAK).matchingAny(among, ValueModel.STRING));
        }
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
        return words(asked, is);
    }

    /** In what the documents of readers and of the desk have in common. */
    static PredicateFinalStep words(Asked asked, SearchPredicateFactory is) {
        if (asked.isPlain()) {
            return anywhere(is, asked.words());
        }
        BooleanPredicateClausesStep<?, ?> parts = is.bool();
        for (Asked.Part part : asked.parts()) {
            BooleanPredicateClausesStep<?, ?> any = is.bool().should(anywhere(is, part.words()));
            part.spellings()
                    .forEach(name ->
                            any.should(is.phrase().field(SearchDocument.TEXT).matching(name)));
            part.inCyrillic()
                    .forEach(guess -> any.should(is.phrase()
                            .field(SearchDocument.TEXT)
                            .matching(guess)
                            .boost(WORTH_OF_A_GUESS)));
            part.nearly().forEach(word -> any.should(nearly(is, word)));
            if (asked.fit() == Fit.MOST_WORDS) {
                parts.should(any);
            } else {
                parts.must(any);
            }
        }
        return asked.fit() == Fit.MOST_WORDS ? parts.minimumShouldMatchPercent(MOST) : parts;
    }

    private static PredicateFinalStep anywhere(SearchPredicateFactory is, String words) {
        return is.simpleQueryString()
                .field("filing.names")
                .boost(1.5f)
                .field(SearchDocument.TEXT)
                .matching(words)
                .flags(SIGNS)
                .defaultOperator(BooleanOperator.AND);
    }

    private static PredicateFinalStep nearly(SearchPredicateFactory is, String word) {
        return is.match()
                .field("filing.names")
                .boost(1.5f)
                .field(SearchDocument.TEXT)
                .matching(word)
                .fuzzy(1, LETTERS_ALWAYS_RIGHT)
                .analyzer(TextAnalysis.UNSTEMMED);
    }

    /** What stands in the headline is worth most. */
    static List<PredicateFinalStep> wherePlacedBest(Asked asked, SearchPredicateFactory is) {
        String guessed = asked.inCyrillic();
        PredicateFinalStep typed = wherePlacedBest(asked.wordsAndSpellings(), 1, is);
        return guessed.isEmpty() ? List.of(typed) : List.of(typed, wherePlacedBest(guessed, WORTH_OF_A_GUESS, is));
    }

    private static PredicateFinalStep wherePlacedBest(String words, float worth, SearchPredicateFactory is) {
        return is.simpleQueryString()
                .field("headline")
                .boost(4 * worth)
                .field("standfirst")
                .boost(2 * worth)
                .matching(words)
                .flags(SIGNS)
                .defaultOperator(BooleanOperator.OR);
    }
}
