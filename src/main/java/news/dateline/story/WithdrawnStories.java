package news.dateline.story;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Stories that were withdrawn of late, for those who follow a list that they stood in; the latest such first. */
@Component
public class WithdrawnStories {

    /** Told of at once. */
    private static final int MOST = 10;

    private static final String SQL = """
            select story.id, language, zone, url_date, slug, first_published_at, recorded_at as withdrawn_at,
                coalesce(withdrawal_reason, '') as reason
            from story_transition step join story on story.id = story_id
            where to_status = 'WITHDRAWN' and recorded_at >= :since and status = 'WITHDRAWN'
                and first_published_at is not null
                and not exists (
                    select 1 from story_transition later
                    where later.story_id = story.id and later.to_status = 'WITHDRAWN'
                        and (later.recorded_at, later.id) > (step.recorded_at, step.id))
                %s
            order by recorded_at desc, story.id desc
            """;

    private static final String ABOUT = SQL.formatted("""
            and language = :language and exists (
                select 1 from revision_concept left join concept_ancestor using (concept_id)
                where revision_id = public_revision_id and :concept in (concept_id, ancestor_id))
            """);

    private static final String IN_STORYLINE = SQL.formatted("and language = :language and storyline_id = :storyline");

    private final EntityManager entities;

    WithdrawnStories(EntityManager entities) {
        this.entities = entities;
    }

    public List<WithdrawnStory> all(String language, Instant since) {
        return read(query(SQL.formatted("and language = :language"), since).setParameter("language", language));
    }

    /** Those that were about a concept or about anything below it. */
    public List<WithdrawnStory> about(UUID concept, String language, Instant since) {
        return read(query(ABOUT, since).setParameter("language", language).setParameter("concept", concept));
    }

    public List<WithdrawnStory> inStoryline(UUID storyline, String language, Instant since) {
        return read(
                query(IN_STORYLINE, since).setParameter("language", language).setParameter("storyline", storyline));
    }

    public List<WithdrawnStory> of(WithdrawnFilter filter, Instant since) {
        Query query = query(SQL.formatted(filter.condition()), since);
        filter.parameters().forEach(query::setParameter);
        return read(query);
    }

    private Query query(String sql, Instant since) {
        return entities.createNativeQuery(sql, WithdrawnStory.class)
                .setParameter("since", since)
                .setMaxResults(MOST);
    }

    @SuppressWarnings("unchecked")
    private static List<WithdrawnStory> read(Query query) {
        return query.getResultList();
    }
}
