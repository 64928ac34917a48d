package news.dateline.concept;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What refers to a concept and is to refer to another. */
interface MergedRows extends Repository<Concept, UUID> {

    /** So strongly that nobody can begin to refer to them meanwhile. */
    @Query(nativeQuery = true, value = "select id from concept where id in (:ids) order by id for update")
    List<UUID> lock(Collection<UUID> ids);

    @Query(nativeQuery = true, value = """
            select id from concept where merged_into is null and id in (
                select id from region where parent_id = :node union all select id from topic where parent_id = :node)
            """)
    List<UUID> rightBelow(UUID node);

    default boolean hasBelow(UUID node) {
        return !rightBelow(node).isEmpty();
    }

    @Modifying(flushAutomatically = true)
    @Query("update Region r set r.parentId = :kept where r.parentId = :gone")
    void moveRegionsBelow(UUID gone, UUID kept);

    @Modifying(flushAutomatically = true)
    @Query("update Topic t set t.parentId = :kept where t.parentId = :gone")
    void moveTopicsBelow(UUID gone, UUID kept);

    @Modifying(flushAutomatically = true)
    @Query("update Organisation o set o.regionId = :kept where o.regionId = :gone")
    void moveHomes(UUID gone, UUID kept);

    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = "update former_slug set concept_id = :kept where concept_id = :gone")
    void redirectSlugs(UUID gone, UUID kept);

    @Modifying(flushAutomatically = true)
    @Query("update Concept c set c.mergedInto = :kept where c.mergedInto = :gone")
    void redirectMerged(UUID gone, UUID kept);
}
