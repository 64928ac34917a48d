package news.dateline.evidence;

import static news.dateline.story.PublishedStories.IS_PUBLIC_IN_SQL;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The figures of storylines. */
public interface StorylineFigures extends Repository<LedgerEntry, UUID> {

    /** A figure with what took its place. */
    interface Link {

        UUID getId();

        String getListedOn();

        /** Whether somebody stands for it, and nobody took it back. */
        boolean getStands();

        Instant getChangedAt();

        int getMarks();

        @Nullable
        UUID getSuccessor();
    }

    /** The figures that its latest stories mark, and all that are before or after them in their chains. */
    @Query(nativeQuery = true, value = """
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
            select entry.id as id, listed_on as "listedOn", stated and state <> 'RETRACTED' as stands,
                said.changed_at as "changedAt", coalesce(marks, 0) as marks, said.successor as successor
            from chained
            join ledger_entry entry on entry.id = chained.id
            left join marked on marked.id = chained.id
            cross join lateral (
                select max(recorded_at) as changed_at,
                    (array_agg(revised_to order by position desc) filter (where revised_to is not null))[1] as successor
                from statement where entry_id = chained.id and struck_at is null
            ) said
            where stated
            """)
    List<Link> links(UUID storyline);

    /** As they moved, those that most of its latest stories mark first. */
    default List<KeyFigure> of(UUID storyline) {
        return new FigureChains(links(storyline)).all();
    }
}
