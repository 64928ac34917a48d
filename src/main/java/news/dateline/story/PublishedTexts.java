package news.dateline.story;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The texts that readers may see, many stories at a time. */
public interface PublishedTexts extends Repository<Story, UUID> {

    /** In no particular order. */
    @Query("select new news.dateline.story.PublishedText(s.id, r.byline, r.body) "
            + "from Story s join s.publicRevision r where " + PublishedStories.IS_PUBLIC + "and s.id in :stories")
    List<PublishedText> texts(Collection<UUID> stories);

    /** What each story is tagged with, in its editor's order. */
    @Query("select new news.dateline.story.Tag(s.id, c) "
            + "from Story s join s.publicRevision r join r.conceptIds c where " + PublishedStories.IS_PUBLIC
            + "and s.id in :stories order by s.id, index(c)")
    List<Tag> tags(Collection<UUID> stories);
}
