package news.dateline.media;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface Pictures extends Repository<Picture, UUID> {

    /** A story whose text shows a picture, or once did. */
    record Use(UUID storyId, String headline, UUID createdBy) {}

    Optional<Picture> findById(UUID id);

    Optional<Picture> findByHash(String hash);

    /**
     * The latest first.
     *
     * @param pattern of SQL, in lower case, that anything said of it fits
     * @param time and {@code id} of the last one of the page before
     */
    @Query("select p from Picture p where (p.recordedAt, p.id) < (:time, :id) and (lower(p.caption) like :pattern"
            + " escape '!' or lower(p.alt) like :pattern escape '!' or lower(p.credit) like :pattern escape '!')"
            + " order by p.recordedAt desc, p.id desc")
    List<Picture> entries(String pattern, Instant time, UUID id, Limit limit);

    @Query(
            "select new news.dateline.media.Pictures$Use(s.id, w.headline, s.createdBy) from Story s join s.workingRevision w "
                    + "where exists (select 1 from Revision r where r.story = s and r.pictureId = :picture) "
                    + "order by s.changedAt desc")
    List<Use> uses(UUID picture, Limit limit);

    /** Whether readers see it with a story, saw it, or will once an embargo ends. */
    @Query("select count(s) > 0 from Story s left join s.publicRevision p left join s.scheduled.revision n "
            + "where p.pictureId = :picture or n.pictureId = :picture")
    boolean isBroughtOut(UUID picture);
}
