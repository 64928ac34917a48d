package news.dateline.evidence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.dateline.story.PublishedStories;
import news.dateline.story.StorylinesBefore;
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

    /**
     * Those that its latest stories mark, and all that are before or after them in their chains: of the latest stories, of
     * what they mark, and of what counts of the statements.
     */
    private static final String LINKS = """
            with recursive latest as (%1$s),
            marked as (
                select entry_id as id, cast(count(*) as int) as marks
                from latest join %2$s using (story_id) join figure on figure.id = entry_id
                group by entry_id
            ), chained (id) as (
                select id from marked
                union
                select next.id from chained cross join lateral (
                    select revised_to as id from statement
                    where entry_id = chained.id and revised_to is not null and %3$s
                    union all
                    select entry_id from statement where revised_to = chained.id and %3$s
                ) next
            )
            select entry.id as id, listed_on, stands, greatest(said.changed_at, shown_at) as changed_at, coalesce(marks, 0) as marks,
                said.successor as successor
            from chained
            join ledger_entry entry on entry.id = chained.id and not withheld%4$s
            left join marked on marked.id = chained.id
            cross join lateral (
                select max(recorded_at) as changed_at, bool_and(act <> 'RETRACTED') as stands,
                    (array_agg(revised_to order by position desc) filter (where revised_to is not null))[1] as successor
                from statement where entry_id = chained.id and %3$s
            ) said
            where said.changed_at is not null
            """;

    private static final String TODAY =
            LINKS.formatted(PublishedStories.LATEST_IN_STORYLINE_IN_SQL, "ledger_mark", "struck_at is null", "");

    /** What any text of a story marked counts, as it is not kept which one did; so does what was known of it. */
    private static final String BEFORE = LINKS.formatted(
            StorylinesBefore.TEXTS + StorylinesBefore.LATEST,
            "shown_mark",
            "recorded_at < :before and (struck_at is null or struck_at >= :before)",
            " and (shown_at is null or shown_at < :before)");

    private final EntityManager entities;

    StorylineFigures(EntityManager entities) {
        this.entities = entities;
    }

    /** As they moved, those that most of its latest stories mark first. */
    public List<KeyFigure> of(UUID storyline) {
        return chains(entities.createNativeQuery(TODAY, Link.class).setParameter("storyline", storyline));
    }

    /** The same as it was known before a time. */
    public List<KeyFigure> before(UUID storyline, Instant before) {
        return chains(entities.createNativeQuery(BEFORE, Link.class)
                .setParameter("storyline", storyline)
                .setParameter("before", before));
    }

    @SuppressWarnings("unchecked")
    private static List<KeyFigure> chains(Query query) {
        return new FigureChains((List<Link>) query.getResultList()).all();
    }
}
