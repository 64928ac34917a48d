package news.dateline.search;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.Kind;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what was published on much the same. */
@Service
public class SimilarStories {

    private static final String[] OF_CONCEPTS =
            Stream.of(Kind.values()).map(kind -> Facet.of(kind).field()).toArray(String[]::new);

    private final EntityManager entities;

    SimilarStories(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The most similar first.
     *
     * @param words of a headline or so; those that few stories have count most
     * @param about concepts that the text names
     * @param except the story itself
     */
    @Transactional(readOnly = true)
    public List<UUID> like(String words, Collection<UUID> about, UUID except, int most) {
        String tidy = StoryQuery.tidy(words);
        if (tidy.isEmpty() && about.isEmpty()) {
            return List.of();
        }
        SearchSession session = Search.session(entities);
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
                                .field("body")
                                .matching(tidy));
                    }
                    about.forEach(
                            concept -> any.should(is.match().fields(OF_CONCEPTS).matching(concept)));
                    return any.minimumShouldMatchNumber(1);
                })
                .fetchHits(most);
    }
}
