package news.dateline.evidence;

import java.util.Collection;
import java.util.HashSet;
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

    /** Keeps what is said of some entries as it is until the end of the transaction; in one order, so that none waits for each other. */
    @Query(nativeQuery = true, value = "select id from ledger_entry where id in (:ids) order by id for share")
    List<UUID> keep(Collection<UUID> ids);

    /** Of an event; in one order. */
    @Query(nativeQuery = true, value = """
            select id from ledger_entry where event_id = :event and kind = 'EVENT_DATE' order by id for update
            """)
    List<UUID> lockDatesOf(UUID event);

    /** With those that nobody stands for. */
    @Query("select d from EventDate d where d.eventId = :event")
    List<EventDate> datesOf(UUID event);

    @Query("select s.revisedTo from Statement s where s.entry.id in :ids and s.revisedTo is not null "
            + "and s.struckAt is null")
    Set<UUID> successors(Collection<UUID> ids);

    /** Whether one was revised to another, step by step. */
    default boolean leadsTo(UUID from, UUID to) {
        Set<UUID> seen = new HashSet<>();
        Set<UUID> next = Set.of(from);
        while (!next.isEmpty() && !next.contains(to)) {
            seen.addAll(next);
            Set<UUID> further = new HashSet<>(successors(next));
            further.removeAll(seen);
            next = further;
        }
        return next.contains(to);
    }

    void saveAll(Iterable<? extends LedgerEntry> entries);
}
