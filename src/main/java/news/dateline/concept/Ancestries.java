package news.dateline.concept;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Ancestries extends Repository<Ancestry, Ancestry.Key> {

    /** @param parent null for a root */
    @Modifying
    @Query(nativeQuery = true, value = """
                    insert into concept_ancestor (concept_id, ancestor_id, distance)
                    select cast(:node as uuid), cast(:node as uuid), 0
                    union all
                    select cast(:node as uuid), ancestor_id, distance + 1
                    from concept_ancestor where concept_id = cast(:parent as uuid)
                    """)
    void place(UUID node, @Nullable UUID parent);
}
