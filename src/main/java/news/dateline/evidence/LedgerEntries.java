package news.dateline.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LedgerEntries extends Repository<LedgerEntry, UUID> {

    /** Makes whoever else is about to add it wait until the end of the transaction. */
    @Query(nativeQuery = true, value = "select 1 from (select pg_advisory_xact_lock(hashtext(:id))) held")
    int holdNew(String id);

    /** Makes whoever else wants it wait until the end of the transaction. */
    @Query(nativeQuery = true, value = "select id from ledger_entry where id = :id for update")
    Optional<UUID> lock(UUID id);

    /** With those that nobody stands for. */
    @Query("select d from EventDate d where d.eventId = :event")
    List<EventDate> datesOf(UUID event);

    @Query("select s.revisedTo from Statement s where s.entry.id in :ids and s.revisedTo is not null "
            + "and s.struckAt is null")
    Set<UUID> successors(Collection<UUID> ids);

    void saveAll(Iterable<? extends LedgerEntry> entries);
}
