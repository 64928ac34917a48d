package news.dateline.evidence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Gives whatever in the ledger refers to one concept another in its place. */
interface MergedEntries extends Repository<LedgerEntry, UUID> {

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(nativeQuery = true, value = """
            update ledger_entry set version = version + 1,
                region_id = case when region_id = :gone then :kept else region_id end,
                event_id = case when event_id = :gone then :kept else event_id end
            where region_id = :gone or event_id = :gone
            """)
    void moveEntries(UUID gone, UUID kept);

    /** Those of some entries that a text marks or once marked. */
    @Query(nativeQuery = true, value = """
            select entry_id from story_mark where entry_id in (:ids)
            union
            select entry_id from shown_mark where entry_id in (:ids)
            """)
    List<UUID> marked(Collection<UUID> ids);

    @Modifying
    @Query(nativeQuery = true, value = "update statement set revised_to = :kept where revised_to = :gone")
    void redirectRevisions(UUID gone, UUID kept);

    @Modifying
    @Query(nativeQuery = true, value = """
            insert into ledger_entry_concept (entry_id, concept_id)
            select entry_id, :kept from ledger_entry_concept where concept_id = :gone
            on conflict do nothing
            """)
    void addSubjects(UUID gone, UUID kept);

    @Modifying
    @Query(nativeQuery = true, value = "delete from ledger_entry_concept where concept_id = :gone")
    void dropSubjects(UUID gone);

    @Modifying
    @Query(nativeQuery = true, value = """
            update statement set
                speaker_id = case when speaker_id = :gone then :kept else speaker_id end,
                outlet_id = case when outlet_id = :gone then :kept else outlet_id end
            where speaker_id = :gone or outlet_id = :gone
            """)
    void moveStatements(UUID gone, UUID kept);
}
