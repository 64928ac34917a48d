package news.dateline.concept;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface Regions extends Repository<Region, UUID> {

    /**
     * Where regions lie, in no particular order. Of those wider than a country only the main one is looked up.
     * Countries without a UN M49 code have no shape on a map.
     *
     * @param ids of regions; other ids are passed over
     */
    @Query("""
            select new news.dateline.concept.Location(r.id, r.level, r.latitude, r.longitude, c.m49)
            from Region r join Ancestry a on a.conceptId = r.id join Region c on c.id = a.ancestorId
            where r.id in :ids and c.level = news.dateline.concept.Region.Level.COUNTRY
                and c.m49 is not null
            union all
            select new news.dateline.concept.Location(r.id, r.level, r.latitude, r.longitude, c.m49)
            from Region r join Ancestry a on a.ancestorId = r.id join Region c on c.id = a.conceptId
            where r.id = :main and a.distance > 0 and c.level = news.dateline.concept.Region.Level.COUNTRY
                and c.m49 is not null
            """)
    List<Location> locations(Collection<UUID> ids, UUID main);
}
