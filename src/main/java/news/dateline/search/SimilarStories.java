package news.dateline.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import news.dateline.concept.Kind;
import news.dateline.shared.UnavailableException;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Service;

/** Finds what was published on much the same. */
@Service
public class SimilarStories {

    private final IndexAccess index;

    SimilarStories(IndexAccess index) {
        this.index = index;
    }

    /**
     * The most similar first; none while the index does not answer.
     *
     * @param words of a headline or so; those that few stories have count most
     * @param about concepts that the text names, with their kinds
     * @param except the story itself
     */
    public List<UUID> like(String words, Map<UUID, Kind> about, UUID except, int most) {
        String tidy = StoryQuery.tidy(words);
        if (tidy.isEmpty() && about.isEmpty()) {
            return List.of();
        }
        try {
            return index.ask(session -> find(session, tidy, about, except, most));
        } catch (UnavailableException away) {
            return List.of();
        }
    }

    private static List<UUID> find(SearchSession session, String tidy, Map<UUID, Kind> about, UUID except, int most) {
        SearchScope<SearchDocument> scope = session.scope(SearchDocument.class);
        return session.search(scope)
                .select(found -> found.id(UUID.class))
                .where(is -> {
                    BooleanPredicateClausesStep<?, ?> any =
                            is.bool().mustNot(is.id().matching(except));
                    if (!tidy.isEmpty()) {
                        any.should(is.match()
                                .field("headline")
                                .boost(2)
                                .field("standfirst")
                                .field(SearchDocument.TEXT)
                                .matching(tidy));
                    }
                    about.forEach((concept, kind) ->
                            any.should(is.match().field(Facet.of(kind).field()).matching(concept)));
                    return any.minimumShouldMatchNumber(1);
                })
                .failAfter(Deadline.LONGEST.toMillis(), TimeUnit.MILLISECONDS)
                .fetchHits(most);
    }
}
