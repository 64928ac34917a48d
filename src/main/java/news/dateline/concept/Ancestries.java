package news.dateline.concept;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Ancestries extends Repository<Ancestry, Ancestry.Key> {

    /** Records what stands above some new nodes, which must be in their tables already. */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
                    insert into concept_ancestor (concept_id, ancestor_id, distance)
                    with recursive node (id, parent_id) as (
                        select id, parent_id from region
                        union all
                        select id, parent_id from topic
                    ), line (concept_id, ancestor_id, distance) as (
                        select id, id, 0 from node where id in (:nodes)
                        union all
                        select line.concept_id, node.parent_id, line.distance + 1
                        from line join node on node.id = line.ancestor_id
                        where node.parent_id is not null
                    )
                    select concept_id, ancestor_id, distance from line
                    """)
    void place(Collection<UUID> nodes);

    /** Some nodes and all that stands below any of them. */
    @Query("select distinct a.conceptId from Ancestry a where a.ancestorId in :nodes")
    Set<UUID> downFrom(Collection<UUID> nodes);

    @Query("select a.ancestorId from Ancestry a where a.conceptId = :node and a.distance > 0")
    Set<UUID> above(UUID node);

    @Query("select a.conceptId from Ancestry a where a.ancestorId = :node and a.distance = 1")
    Set<UUID> rightBelow(UUID node);

    /** Forgets what stood above some nodes. */
    @Modifying(flushAutomatically = true)
    @Query("delete from Ancestry a where a.conceptId in :nodes")
    void uproot(Collection<UUID> nodes);

    /** Makes whoever else wants to change a tree wait until the end of this transaction, lest both make a circle. */
    @Query(nativeQuery = true, value = "select 1 from (select pg_advisory_xact_lock(hashtext('concept trees'))) held")
    int holdTrees();
}
