package news.dateline.story;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All revisions of stories, those included that readers never saw: for the desk. */
public interface Revisions extends Repository<Revision, UUID> {

    /** Those before one, the latest first. */
    @Query("""
            select new news.dateline.story.RevisionEntry(r.number, r.headline, r.changeNote, a.displayName,
                r.recordedAt, r.publicAt, r.kind, r.updateNote)
            from Revision r join Account a on a.id = r.madeBy
            where r.story.id = :story and r.number < :before order by r.number desc
            """)
    List<RevisionEntry> entries(UUID story, int before, Limit limit);

    @Query("select r from Revision r left join fetch r.conceptIds where r.story.id = :story and r.number = :number")
    Optional<Revision> find(UUID story, int number);
}
