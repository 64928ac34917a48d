package news.dateline.evidence;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LedgerListings extends Repository<LedgerListing, LedgerListing.Key> {

    @Modifying(flushAutomatically = true)
    @Query("delete from LedgerListing l where l.entryId in :entries")
    void deleteByEntries(Collection<UUID> entries);

    /** Dates of events are listed nowhere, and what is kept from readers is not either. */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
            insert into ledger_listing (concept_id, state, listed_on, entry_id)
            select listed.concept_id, state, listed_on, id
            from ledger_entry
            join (
                select entry_id, coalesce(ancestor_id, about.concept_id) as concept_id
                from (
                    select id as entry_id, region_id as concept_id from ledger_entry where region_id is not null
                    union
                    select id, event_id from ledger_entry where event_id is not null
                    union
                    select entry_id, concept_id from ledger_entry_concept
                ) about
                left join concept_ancestor on concept_ancestor.concept_id = about.concept_id
                union
                select entry_id, speaker_id from statement where speaker_id is not null and struck_at is null
            ) listed on entry_id = id
            where kind <> 'EVENT_DATE' and stated and not withheld and id in (:entries)
            """)
    void add(Collection<UUID> entries);

    @Query("select l.entryId from LedgerListing l where l.conceptId = :concept")
    Set<UUID> entriesOf(UUID concept);
}
