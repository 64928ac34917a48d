package news.dateline.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The days at whose end readers of a storyline saw something other than on the day before; they end in UTC. */
public interface StorylineDays extends Repository<StorylineEvent, StorylineEvent.Key> {

    /**
     * In their order: that on which it was begun, and those since on which a text of one of its stories went out, one
     * was withdrawn or came back, something was stated of its dates, of what its stories mark or of what is before or
     * after that in its chain, or was taken back, a summary was written, or the portal learned of an office, or of its
     * end, of somebody whom its stories are about, or of a former name of what the page names, that was in use until then.
     */
    @Query(nativeQuery = true, value = """
            with recursive told as (
                select distinct story_id from revision join story on story.id = story_id
                where revision.storyline_id = :storyline and public_at is not null and status = 'PUBLISHED'),
            shown as (
                select revision.id, public_at from told join revision using (story_id) where public_at is not null),
            chain (id) as (
                select entry_id from told join shown_mark using (story_id)
                union
                select next.id from chain cross join lateral (
                    select revised_to as id from statement where entry_id = chain.id and revised_to is not null
                    union all
                    select entry_id from statement join ledger_entry older on older.id = entry_id
                    where revised_to = chain.id and not withheld
                ) next),
            about as (
                select distinct concept_id from shown join revision_concept on revision_id = shown.id),
            entry as (
                select id from chain
                union
                select ledger_entry.id
                from (
                    select concept_id as event_id from about
                    union
                    select concept_id from storyline_concept where storyline_id = :storyline) dated
                join ledger_entry using (event_id)
                where kind = 'EVENT_DATE'),
            named as (
                select concept_id from storyline_concept where storyline_id = :storyline
                union
                select concept_id from about join concept on concept.id = concept_id where kind in ('PERSON', 'EVENT')
                union
                select region_id from entry join ledger_entry using (id)
                union
                select unnest(array[speaker_id, outlet_id]) from entry join statement on entry_id = entry.id),
            changed (at) as (
                select recorded_at from storyline where id = :storyline
                union all
                select public_at from shown
                union all
                select recorded_at from told join story_transition using (story_id)
                where 'WITHDRAWN' in (from_status, to_status)
                union all
                select recorded_at from entry join statement on entry_id = entry.id
                union all
                select struck_at from entry join statement on entry_id = entry.id where struck_at is not null
                union all
                select written_at from storyline_summary_text where storyline_id = :storyline
                union all
                select recorded_at from office join about on person_id = concept_id
                union all
                select ended_recorded_at from office join about on person_id = concept_id
                where ended_recorded_at is not null
                union all
                select recorded_at
                from concept_name join named using (concept_id)
                cross join lateral (select
                    to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD') as day,
                    to_char(recorded_at at time zone 'UTC' - interval '1 day', 'YYYY-MM-DD') as eve) learnt
                where kind = 'FORMER' and (valid_from is null or valid_from <= day)
                    and valid_until >= left(eve, length(valid_until)))
            select distinct cast(at at time zone 'UTC' as date) as day from changed
            where at >= (select recorded_at from storyline where id = :storyline)
            order by day
            """)
    List<LocalDate> of(UUID storyline);
}
