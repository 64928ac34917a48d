package news.dateline.evidence;

import static news.dateline.story.PublishedStories.IS_PUBLIC_IN_SQL;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures of storylines. */
@Component
public class StorylineFigures {

    /**
     * A figure in its chain.
     *
     * @param stands whether somebody stands for it, and nobody took it back
     * @param marks the number of the latest stories that mark it
     * @param successor what took its place; null where nothing did
     */
    record Link(
            UUID id,
            String listedOn,
            boolean stands,
            Instant changedAt,
            int marks,
            @Nullable UUID successor) {}

    /** Those that its latest stories mark, and all that are before or after them in their chains. */
    private static final String LINKS = """
            with recursive marked as (
                select entry_id as id, cast(count(*) as int) as marks
                from (
                    select id as story_id from story
                    where\s""" + IS_PUBLIC_IN_SQL + """
                        and storyline_id = :storyline
                    order by first_published_at desc, id desc limit 50
                ) latest
                join ledger_mark using (story_id)
                join figure on figure.id = entry_id
                group by entry_id
            ), chained (id) as (
                select id from marked
                union
                select next.id from chained cross join lateral (
                    select revised_to as id from statement
                    where entry_id = chained.id and revised_to is not null and struck_at is null
                    union all
                    select entry_id from statement where revised_to = chained.id and struck_at is null
                ) next
            )
            select entry.id as id, listed_on, stated and state <> 'RETRACTED' as stands,
                said.changed_at, coalesce(marks, 0) as marks, said.successor as successor
            from chained
            join ledger_entry entry on entry.id = chained.id
            left join marked on marked.id = chained.id
            cross join lateral (
                select max(recorded_at) as changed_at,
                    (array_agg(revised_to order by position desc) filter (where revised_to is not null))[1] as successor
                from statement where entry_id = chained.id and struck_at is null
            ) said
            where stated
            """;

    private final EntityManager entities;

    StorylineFigures(EntityManager entities) {
        this.entities = entities;
    }

    /** As they moved, those that most of its latest stories mark first. */
    public List<KeyFigure> of(UUID storyline) {
        return new FigureChains(links(storyline)).all();
    }

    @SuppressWarnings("unchecked")
    private List<Link> links(UUID storyline) {
        return entities.createNativeQuery(LINKS, Link.class)
                .setParameter("storyline", storyline)
                .getResultList();
    }
}
