package news.dateline.concept;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface Offices extends Repository<Office, UUID> {

    Optional<Office> findById(UUID id);

    @Query("select count(o) from Office o where o.personId = :concept or o.atId = :concept")
    long countOf(UUID concept);

    /** Hands over all offices of one concept to another, but those which that has already. */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
            with moved as (
                select id, row_number() over (partition by
                    case when person_id = :gone then :kept else person_id end, title,
                    case when at_id = :gone then :kept else at_id end, valid_from, valid_until
                    order by (person_id = :gone or at_id = :gone), id) as same
                from office where person_id in (:gone, :kept) or at_id in (:gone, :kept)
            )
            delete from office using moved
            where office.id = moved.id and same > 1 and (person_id = :gone or at_id = :gone)
            """)
    void dropDoubles(UUID gone, UUID kept);

    @Modifying(flushAutomatically = true)
    @Query("update Office o set o.personId = case when o.personId = :gone then :kept else o.personId end, "
            + "o.atId = case when o.atId = :gone then :kept else o.atId end, o.version = o.version + 1 "
            + "where o.personId = :gone or o.atId = :gone")
    void handOver(UUID gone, UUID kept);

    /** The latest begun first; those whose beginning is unknown last. */
    @Query("select o from Office o where o.personId in :people order by o.validFrom desc nulls last")
    List<Office> heldBy(Collection<UUID> people);

    @Query("select o from Office o where o.atId = :concept order by o.validFrom desc nulls last")
    List<Office> at(UUID concept, Limit limit);

    /** Those that any of some people hold, or that are held at any of some organisations or regions. */
    @Query("select o from Office o where o.personId in :concepts or o.atId in :concepts "
            + "order by o.validFrom desc nulls last, o.id")
    List<Office> of(Collection<UUID> concepts, Limit limit);
}
