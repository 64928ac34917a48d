package news.dateline.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The days at whose end readers of a story saw something other than on the day before. */
public interface StoryDays extends Repository<StoryMark, UUID> {

    /**
     * In their order: that of the first publication, and those since on which a text went out, something was stated of
     * what any text marks or of what that was revised to, an older entry was revised to it or denied, or any of that was
     * taken back, the portal learned of an office, of the end of one, or of a former name that holds on the story's day,
     * be it of what a text is about, of a region above that, of where an entry holds, or of who stated
     * something, and the story came back.
     * On some it may have been withdrawn, or still have been so, when they ended.
     *
     * @param zone of the story
     * @param day of its first publication, ISO 8601
     */
    @Query(nativeQuery = true, value = """
            with recursive shown as (
                select id, public_at from revision where story_id = :story and public_at is not null),
            about as (
                select distinct concept_id from shown join revision_concept on revision_id = shown.id),
            older (id, steps) as (
                select entry_id, 0 from shown_mark where story_id = :story
                union
                select entry_id, steps + 1 from statement join older on revised_to = older.id
                join ledger_entry on ledger_entry.id = entry_id where steps < 12 and not withheld),
            chain (id) as (
                select id from older where steps = 0
                union
                select revised_to from statement join chain on entry_id = chain.id where revised_to is not null),
            said as (
                select recorded_at, struck_at from statement join chain on entry_id = chain.id
                union all
                select recorded_at, struck_at from statement join older on entry_id = older.id
                where act = 'DENIED' or revised_to is not null),
            named as (
                select concept_id from about
                union
                select ancestor_id from about join region on region.id = concept_id join concept_ancestor using (concept_id)
                union
                select region_id from chain join ledger_entry using (id)
                union
                select unnest(array[speaker_id, outlet_id]) from statement join chain on entry_id = chain.id),
            changed (at) as (
                select public_at from shown
                union all
                select recorded_at from story_transition
                where story_id = :story and 'WITHDRAWN' in (from_status, to_status)
                union all
                select recorded_at from said
                union all
                select struck_at from said where struck_at is not null
                union all
                select recorded_at from office join about on person_id = concept_id
                where valid_from is null or valid_from <= :day
                union all
                select ended_recorded_at from office join about on person_id = concept_id
                where ended_recorded_at is not null and valid_until <= :day
                union all
                select recorded_at from concept_name join named using (concept_id)
                where kind = 'FORMER' and (valid_from is null or valid_from <= :day)
                    and valid_until >= left(:day, length(valid_until)))
            select day as "day", 'WITHDRAWN' is not distinct from (
                select to_status from story_transition
                where story_id = :story and recorded_at < cast(day + 1 as timestamp) at time zone :zone
                order by recorded_at desc, id desc limit 1) as "withdrawn"
            from (
                select distinct cast(at at time zone :zone as date) as day
                from changed where at >= (select min(public_at) from shown)) days
            order by day
            """)
    List<Day> of(UUID story, String zone, String day);

    /** One of them. */
    interface Day {

        LocalDate getDay();

        /** Whether readers did not have the story at its end. */
        boolean getWithdrawn();
    }

    /** Keeps in mind what a text marks that goes out. */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
            insert into shown_mark (story_id, entry_id)
            select :story, id from ledger_entry where id in (:entries) on conflict do nothing
            """)
    void add(UUID story, Collection<UUID> entries);
}
