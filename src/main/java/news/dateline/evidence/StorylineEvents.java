package news.dateline.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.dateline.story.PublishedStories;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Writes the timelines of storylines. What stands in them is looked up anew for some events of some storylines. */
interface StorylineEvents extends Repository<StorylineEvent, StorylineEvent.Key> {

    /** Where a date stands among others: those of one day by their time, after those of which none is given. */
    String PLACE = "(began_on || coalesce(to_char(began_at at time zone 'UTC', '\"T\"YYYY-MM-DD\"T\"HH24MI'), '')) "
            + "collate \"C\"";

    /** Makes whoever else lists any of some events wait until the end of this transaction, and then see what it did. */
    @Query(nativeQuery = true, value = "select id from event where id in (:events) order by id for no key update")
    List<UUID> lock(Collection<UUID> events);

    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
            delete from storyline_event where storyline_id in (:storylines) and event_id in (:events)
            """)
    void delete(Collection<UUID> storylines, Collection<UUID> events);

    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
            insert into storyline_event (storyline_id, event_id, began_on, learnt_at)
            select storyline.id, event_id, began_on, learnt_at
            from (
                select event_id,
                    coalesce(min(place) filter (where state <> 'RETRACTED'), min(place)) as began_on,
                    max((select max(recorded_at) from statement where entry_id = ledger_entry.id and struck_at is null)) as learnt_at
                from ledger_entry join event_date using (id)
                cross join lateral (select\s""" + PLACE + """
                 as place) placed
                where stated and event_id in (:events)
                group by event_id) dated
            cross join storyline
            where storyline.id in (:storylines) and (
                exists (
                    select 1 from storyline_concept where storyline_id = storyline.id and concept_id = event_id)
                or exists (
                    select 1 from story join revision_concept on revision_id = public_revision_id
                    where story.storyline_id = storyline.id and concept_id = event_id
                        and\s""" + PublishedStories.IS_PUBLIC_IN_SQL + "))")
    void add(Collection<UUID> storylines, Collection<UUID> events);

    /** The storylines that a story is or once was in, for readers. */
    @Query(nativeQuery = true, value = """
            select distinct storyline_id from revision
            where story_id = :story and public_at is not null and storyline_id is not null
            """)
    Set<UUID> storylinesOf(UUID story);

    /** The events that a story is or once was about, for readers. */
    @Query(nativeQuery = true, value = """
            select distinct concept_id
            from revision join revision_concept on revision_id = revision.id join event on event.id = concept_id
            where story_id = :story and public_at is not null
            """)
    Set<UUID> eventsOf(UUID story);

    /** The storylines in which any of some events stands, or is to stand. */
    @Query(nativeQuery = true, value = """
            with wanted as (select id from event where id in (:events))
            select storyline_id from storyline_event join wanted on id = event_id
            union
            select storyline_id from storyline_concept join wanted on id = concept_id
            union
            select story.storyline_id
            from wanted
            join revision_concept on concept_id = wanted.id
            join revision on revision.id = revision_id
            join story on story.id = story_id and public_revision_id = revision.id
            where story.storyline_id is not null and\s""" + PublishedStories.IS_PUBLIC_IN_SQL)
    Set<UUID> storylinesWith(Collection<UUID> events);
}
