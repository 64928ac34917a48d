package news.dateline.evidence;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EventListings extends Repository<EventListing, EventListing.Key> {

    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
            delete from event_listing where event_id in (select event_id from ledger_entry where id in (:dates))
            """)
    void deleteByDates(Collection<UUID> dates);

    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
            insert into event_listing (concept_id, began_on, event_id)
            select distinct coalesce(ancestor_id, held.concept_id), began_on, held.event_id
            from (
                select subject_id as event_id, object_id as concept_id from relation where type = 'TOOK_PLACE_IN'
                union
                select object_id, subject_id from relation where type = 'TOOK_PART_IN'
            ) held
            join ledger_entry using (event_id)
            join event_date using (id)
            left join concept_ancestor on concept_ancestor.concept_id = held.concept_id
            where stated and held.event_id in (select event_id from ledger_entry where id in (:dates))
            """)
    void addByDates(Collection<UUID> dates);

    @Query("select distinct l.eventId from EventListing l where l.conceptId in :concepts")
    Set<UUID> eventsOf(Collection<UUID> concepts);

    @Query("select distinct e.id from EventDate e where e.eventId in :events")
    Set<UUID> datesOf(Collection<UUID> events);

    @Modifying(flushAutomatically = true)
    @Query("delete from EventListing l where l.eventId in :events")
    void deleteByEvents(Collection<UUID> events);
}
