package news.dateline.story;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The newest stories of many concepts at once. Each concept's are read off the top of its own list, so the cost grows
 * with the concepts alone, never with the stories.
 */
public interface NewestStories extends Repository<StoryListing, StoryListing.Key> {

    /** @param storyId one of the newest about the concept or about anything below it */
    record About(UUID conceptId, UUID storyId) {}

    String NEWEST = "select new news.dateline.story.NewestStories$About(c.id, newest.storyId) ";

    String OF_EACH = "join lateral (select l.storyId as storyId, l.publishedAt as at from StoryListing l "
            + "where l.conceptId = c.id and l.language = :language order by l.publishedAt desc, l.storyId desc "
            + "limit :each) newest ";

    String NEWEST_FIRST = "order by newest.at desc, newest.storyId desc, c.slug";

    /** Of each country, the newest of all first. */
    @Query(NEWEST + "from Region c " + OF_EACH + "where c.level = news.dateline.concept.Region$Level.COUNTRY "
            + "and c.mergedInto is null " + NEWEST_FIRST)
    List<About> ofCountries(String language, int each);

    /** Of each topic that stands under no other, the newest of all first. */
    @Query(NEWEST + "from Topic c " + OF_EACH + "where c.parentId is null and c.mergedInto is null " + NEWEST_FIRST)
    List<About> ofWideTopics(String language, int each);

    /** One of the newest stories of a storyline. */
    record InStoryline(String slug, String title, @Nullable String description, UUID storyId) {}

    @Query("select new news.dateline.story.NewestStories$InStoryline(c.slug, c.title, c.description, newest.storyId) "
            + "from Storyline c join lateral (select s.id as storyId, s.appearance.firstPublishedAt as at from Story s "
            + "where " + PublishedStories.IS_PUBLIC + "and s.storylineId = c.id and s.language = :language "
            + "order by s.appearance.firstPublishedAt desc, s.id desc limit :each) newest " + NEWEST_FIRST)
    List<InStoryline> ofStorylines(String language, int each);
}
