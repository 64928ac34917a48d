package news.dateline.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Entries of the ledger that readers do not see before a text that marks them is out. */
interface WithheldEntries extends Repository<LedgerEntry, UUID> {

    /**
     * Those of some entries, and of all that these were revised to; made to wait for whoever changes them just now, in one
     * order.
     */
    @Query(nativeQuery = true, value = """
            with recursive chain (id) as (
                select id from ledger_entry where id in (:ids)
                union
                select revised_to from statement join chain on entry_id = chain.id
                where revised_to is not null and struck_at is null)
            select ledger_entry.id from ledger_entry join chain on chain.id = ledger_entry.id
            where withheld order by ledger_entry.id for update of ledger_entry
            """)
    List<UUID> lock(Collection<UUID> ids);

    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = "update ledger_entry set withheld = false, shown_at = :now where id in (:ids)")
    void show(Collection<UUID> ids, Instant now);

    /** Whatever they are about, and who said something of them. */
    @Query(nativeQuery = true, value = """
            select region_id from ledger_entry where region_id is not null and id in (:ids)
            union
            select event_id from ledger_entry where event_id is not null and id in (:ids)
            union
            select concept_id from ledger_entry_concept where entry_id in (:ids)
            union
            select speaker_id from statement where speaker_id is not null and struck_at is null and entry_id in (:ids)
            union
            select outlet_id from statement where outlet_id is not null and struck_at is null and entry_id in (:ids)
            """)
    Set<UUID> named(Collection<UUID> ids);
}
