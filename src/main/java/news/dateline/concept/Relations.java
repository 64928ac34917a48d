package news.dateline.concept;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface Relations extends Repository<Relation, UUID> {

    Optional<Relation> findById(UUID id);

    @Query("select count(r) from Relation r where r.subjectId = :concept or r.objectId = :concept")
    long countOf(UUID concept);

    @Query(
            "select count(r) > 0 from Relation r where r.subjectId = :#{#text.subjectId()} and r.type = :#{#text.type()} "
                    + "and r.objectId = :#{#text.objectId()} and r.validFrom is not distinct from :#{#text.from()} and r.id <> :self")
    boolean isThere(RelationText text, UUID self);

    /** Drops those of one concept that another has already, or that would tie that to itself. */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
            with moved as (
                select id, row_number() over (partition by
                    case when subject_id = :gone then :kept else subject_id end, type,
                    case when object_id = :gone then :kept else object_id end, valid_from
                    order by (subject_id = :gone or object_id = :gone), id) as same
                from relation where subject_id in (:gone, :kept) or object_id in (:gone, :kept)
            )
            delete from relation using moved
            where relation.id = moved.id and (subject_id = :gone or object_id = :gone)
                and (same > 1 or (subject_id in (:gone, :kept) and object_id in (:gone, :kept)))
            """)
    void dropDoubles(UUID gone, UUID kept);

    @Modifying(flushAutomatically = true)
    @Query("update Relation r set r.subjectId = case when r.subjectId = :gone then :kept else r.subjectId end, "
            + "r.objectId = case when r.objectId = :gone then :kept else r.objectId end, r.version = r.version + 1 "
            + "where r.subjectId = :gone or r.objectId = :gone")
    void handOver(UUID gone, UUID kept);

    /** All relations of a concept, whichever end of them it is. */
    @Query("select r from Relation r where r.subjectId = :concept or r.objectId = :concept order by r.type, r.id")
    List<Relation> of(UUID concept, Limit limit);

    /** Those of any of some concepts. */
    @Query("select r from Relation r where r.subjectId in :concepts or r.objectId in :concepts order by r.type, r.id")
    List<Relation> of(Collection<UUID> concepts, Limit limit);
}
