package news.dateline.story;

import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** How much a concept is used, whether readers see it or not. */
public interface ConceptUses extends Repository<Revision, UUID> {

    /** The stories whose latest or public text is tagged with it. */
    @Query("select count(distinct s) from Story s join Revision r on r.id = s.workingRevision.id or r.id ="
            + " s.publicRevision.id where :concept member of r.conceptIds")
    long stories(UUID concept);

    @Query("select count(l) from Storyline l where :concept member of l.conceptIds")
    long storylines(UUID concept);
}
