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

    /** Lists whatever stands in the list of one concept in that of another too, and in those of all above that. */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
            insert into story_listing (concept_id, language, published_at, story_id)
            select above.id, language, published_at, story_id from story_listing
            cross join (
                select cast(:to as uuid) as id
                union select ancestor_id from concept_ancestor where concept_id = :to) above
            where story_listing.concept_id = :from
            on conflict do nothing
            """)
    void copy(UUID from, UUID to);

    /**
     * Takes stories from the lists of some concepts that they are no longer about. The offset has the tags of each story
     * looked up by its key: joined to all others, thousands of stories take longer than a statement may.
     *
     * @param listed in whose list all those stories stand
     */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
            delete from story_listing listing using story
            where listing.concept_id in (:concepts) and story.id = listing.story_id
                and exists (select 1 from story_listing there where there.concept_id = :listed
                    and there.language = listing.language and there.published_at = listing.published_at
                    and there.story_id = listing.story_id)
                and not exists (select 1 from (
                        select concept_id from revision_concept where revision_id = story.public_revision_id offset 0
                    ) about
                    left join concept_ancestor above on above.concept_id = about.concept_id
                    where coalesce(above.ancestor_id, about.concept_id) = listing.concept_id)
            """)
    void dropFrom(Collection<UUID> concepts, UUID listed);

    @Modifying(flushAutomatically = true)
    @Query("delete from StoryListing l where l.conceptId = :concept")
    void deleteByConcept(UUID concept);
}
