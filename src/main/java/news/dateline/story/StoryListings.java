package news.dateline.story;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoryListings extends Repository<StoryListing, StoryListing.Key> {

    @Modifying
    @Query("delete from StoryListing l where l.storyId = :story")
    void deleteByStory(UUID story);

    @Modifying(flushAutomatically = true)
    @Query("insert into StoryListing (conceptId, language, publishedAt, storyId) "
            + "select c.id, :language, :publishedAt, :story from Concept c where c.id in :concepts")
    void add(UUID story, String language, Instant publishedAt, Collection<UUID> concepts);
}
