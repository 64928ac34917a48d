package news.dateline.story;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Stories that were corrected of late, or updated with a note that says what is new, as a figure that moved is: for those
 * who follow a list that they stand in. Those changed last come first.
 */
public interface ChangedStories extends Repository<Story, UUID> {

    String SINCE = PublishedStories.OF_LANGUAGE + "and s.id in (select c.storyId from Correction c "
            + "where c.language = :language and c.recordedAt >= :since "
            + "union select told.story.id from Revision told "
            + "where told.language = :language and told.publicAt >= :since and told.updateNote <> '') ";

    String CHANGED_LAST = "order by s.appearance.updatedAt desc, s.id desc";

    @Query(SINCE + CHANGED_LAST)
    List<StorySummary> in(String language, Instant since, Limit limit);

    /** Likewise, in any of some languages; the ids only. */
    @Query("select s.id from Story s where " + PublishedStories.IS_PUBLIC + "and s.language in :languages "
            + "and s.id in (select c.storyId from Correction c "
            + "where c.language in :languages and c.recordedAt >= :since "
            + "union select told.story.id from Revision told "
            + "where told.language in :languages and told.publicAt >= :since and told.updateNote <> '') "
            + CHANGED_LAST)
    List<UUID> idsInAny(Collection<String> languages, Instant since, Limit limit);

    /** Of those, the ones about a concept or about anything below it. */
    @Query(SINCE + "and exists (select 1 from StoryListing l where l.conceptId = :concept and l.language = :language "
            + "and l.publishedAt = s.appearance.firstPublishedAt and l.storyId = s.id) " + CHANGED_LAST)
    List<StorySummary> about(UUID concept, String language, Instant since, Limit limit);

    /** Of those, the ones in a storyline. */
    @Query(SINCE + "and s.storylineId = :storyline " + CHANGED_LAST)
    List<StorySummary> inStoryline(UUID storyline, String language, Instant since, Limit limit);

    /** Of these, the ones that readers had before. */
    @Query(SINCE + "and s.storylineId = :storyline and s.appearance.firstPublishedAt < :since " + CHANGED_LAST)
    List<StorySummary> olderInStoryline(UUID storyline, String language, Instant since, Limit limit);
}
