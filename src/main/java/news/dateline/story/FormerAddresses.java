package news.dateline.story;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The addresses that stories had before. */
public interface FormerAddresses extends Repository<FormerAddress, FormerAddress.Place> {

    void save(FormerAddress address);

    /** Where a story is now that was here before, if readers may see it or are told there why they no longer may. */
    @Query("select new news.dateline.story.StoryAddress(s.translationGroup, s.language, s.appearance.urlDate, "
            + "s.appearance.slug, s.appearance.firstPublishedAt) "
            + "from FormerAddress f join Story s on s.id = f.storyId "
            + "where s.status in (news.dateline.story.Status.PUBLISHED, news.dateline.story.Status.WITHDRAWN) "
            + "and f.place.urlDate = :day and f.place.slug = :slug")
    Optional<StoryAddress> movedFrom(LocalDate day, String slug);

    /** A story that comes back to where it was is no longer gone from there. */
    @Modifying(flushAutomatically = true)
    @Query("delete from FormerAddress f where f.place.urlDate = :day and f.place.slug = :slug and f.storyId = :story")
    void forget(LocalDate day, String slug, UUID story);
}
