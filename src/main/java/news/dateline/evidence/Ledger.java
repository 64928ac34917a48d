package news.dateline.evidence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The ledger of figures, claims and dates, each with its statements. */
public interface Ledger extends Repository<LedgerEntry, UUID> {

    @Query("select distinct e from LedgerEntry e left join fetch e.statements where e.id in :ids")
    List<LedgerEntry> entries(Collection<UUID> ids);

    /** When an event happened, by each account; the earliest date first. */
    @Query("select distinct d from EventDate d left join fetch d.statements where d.eventId = :event "
            + "order by d.beganOn")
    List<EventDate> datesOf(UUID event);

    /**
     * The figures and claims that are about a concept or anything below it, or that it said, the latest first. In SQL,
     * because a union can read each part off its own index and a disjunction cannot.
     */
    @Query(nativeQuery = true, value = """
            with within as (
                select cast(:concept as uuid) as id
                union
                select concept_id from concept_ancestor where ancestor_id = :concept
            ), concerned as (
                select id from ledger_entry where region_id in (select id from within)
                union
                select id from ledger_entry where event_id = :concept
                union
                select entry_id from ledger_entry_concept where concept_id in (select id from within)
                union
                select entry_id from statement where speaker_id = :concept
            )
            select ledger_entry.id from ledger_entry join concerned using (id)
            where kind <> 'EVENT_DATE'
            order by coalesce(as_of_until, as_of) desc nulls last, slug
            """)
    List<UUID> concerning(UUID concept, Limit limit);

    /** The figures of which something was stated last, the latest first; among the last hundred statements. */
    @Query(nativeQuery = true, value = """
            select entry_id
            from (select entry_id, recorded_at from statement order by recorded_at desc limit 100) stated
            join ledger_entry on ledger_entry.id = entry_id
            where kind = 'FIGURE'
            group by entry_id, slug
            order by max(stated.recorded_at) desc, slug
            """)
    List<UUID> figuresLatelyChanged(Limit limit);
}
