package news.dateline.story;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in stories that were published before, with the dates and addresses they had. */
@Service
public class Archive {

    private final Stories stories;
    private final Publication publication;

    Archive(Stories stories, Publication publication) {
        this.stories = stories;
        this.publication = publication;
    }

    /**
     * @param published when readers first saw it
     * @param original the story it translates; null for an original
     */
    @Transactional
    public void add(
            UUID id,
            String slug,
            String language,
            ZoneId zone,
            StoryText text,
            Instant published,
            UUID by,
            @Nullable UUID original) {
        Story story = new Story(id, language, zone, text, "", by, published);
        if (original != null) {
            story.translates(stories.findById(original).orElseThrow());
        }
        publication.publish(stories.save(story), published, (day, headline) -> slug);
    }
}
