package news.dateline.concept;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface Offices extends Repository<Office, UUID> {

    /** The latest begun first; those whose beginning is unknown last. */
    @Query("select o from Office o where o.personId in :people order by o.validFrom desc nulls last")
    List<Office> heldBy(Collection<UUID> people);

    @Query("select o from Office o where o.atId = :concept order by o.validFrom desc nulls last")
    List<Office> at(UUID concept, Limit limit);
}
