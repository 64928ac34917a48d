package news.dateline.story;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The corrections of the stories that readers may see. */
public interface PublishedCorrections extends Repository<Correction, UUID> {

    String ENTRY = "select new news.dateline.story.CorrectionEntry(c.id, s.language, s.zone, s.appearance.urlDate, "
            + "s.appearance.slug, r.headline, c.note, c.recordedAt) "
            + "from Correction c join Story s on s.id = c.storyId join s.publicRevision r where "
            + PublishedStories.IS_PUBLIC + "and c.language = :language ";

    /** The latest first. */
    @Query(
            "select c from Correction c left join fetch c.changes where c.storyId = :story order by c.recordedAt desc, c.id desc")
    List<Correction> ofStory(UUID story);

    /** Those of some stories, the latest first. */
    @Query("select c from Correction c join Story s on s.id = c.storyId where " + PublishedStories.IS_PUBLIC
            + "and s.id in :stories order by c.recordedAt desc, c.id desc")
    List<Correction> ofStories(Collection<UUID> stories);

    /** Those that some revisions of a story made, in no particular order. */
    @Query("select c from Correction c left join fetch c.changes join Story s on s.id = c.storyId where "
            + PublishedStories.IS_PUBLIC + "and s.id = :story and c.revisionId in :revisions")
    List<Correction> ofRevisions(UUID story, Collection<UUID> revisions);

    @Query(ENTRY + "and (c.recordedAt, c.id) < (:time, :id) order by c.recordedAt desc, c.id desc")
    List<CorrectionEntry> older(String language, Instant time, UUID id, Limit limit);

    @Query(ENTRY + "and (c.recordedAt, c.id) > (:time, :id) order by c.recordedAt, c.id")
    List<CorrectionEntry> newer(String language, Instant time, UUID id, Limit limit);
}
