package news.dateline.concept;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface Relations extends Repository<Relation, UUID> {

    /** All relations of a concept, whichever end of them it is. */
    @Query("select r from Relation r where r.subjectId = :concept or r.objectId = :concept order by r.type, r.id")
    List<Relation> of(UUID concept, Limit limit);
}
