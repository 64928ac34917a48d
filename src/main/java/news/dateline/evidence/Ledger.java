package news.dateline.evidence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The ledger of figures, claims and dates, each with its statements. */
public interface Ledger extends Repository<LedgerEntry, UUID> {

    @Query("select distinct e from LedgerEntry e left join fetch e.statements where e.id in :ids")
    List<LedgerEntry> entries(Collection<UUID> ids);

    /** When an event happened, by each account; the earliest date first. */
    @Query("select distinct d from EventDate d left join fetch d.statements where d.eventId in :events "
            + "order by d.beganOn")
    List<EventDate> datesOf(Collection<UUID> events);

    LedgerEntry save(LedgerEntry entry);
}
