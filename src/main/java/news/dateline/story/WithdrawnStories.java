package news.dateline.story;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
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

    private final EntityManager entities;

    WithdrawnStories(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("unchecked")
    public List<WithdrawnStory> of(WithdrawnFilter filter, Instant since) {
        Query query = entities.createNativeQuery(SQL.formatted(filter.condition()), WithdrawnStory.class)
                .setParameter("since", since)
                .setMaxResults(MOST);
        filter.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
