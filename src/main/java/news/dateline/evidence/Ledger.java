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
     * The figures and claims that are about a concept or anything below it, or that it said, the latest first.
     */
    @Query("""
            select e.id from LedgerEntry e
            where type(e) <> EventDate and (
                e.regionId in (select a.conceptId from Ancestry a where a.ancestorId = :concept)
                or e.eventId = :concept
                or exists (select 1 from LedgerEntry about join about.conceptIds id
                    where about.id = e.id
                    and (id = :concept or id in (select a.conceptId from Ancestry a where a.ancestorId = :concept)))
                or exists (select 1 from Statement s where s.entry.id = e.id and s.speakerId = :concept))
            order by coalesce(e.asOfUntil, e.asOf) desc nulls last, e.slug
            """)
    List<UUID> concerning(UUID concept, Limit limit);

    void saveAll(Iterable<? extends LedgerEntry> entries);
}
