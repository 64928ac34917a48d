package news.dateline.evidence;

import java.util.List;
import java.util.UUID;
import news.dateline.story.Mark;
import news.dateline.story.Stories;
import news.dateline.story.Story;
import news.dateline.story.StoryPublished;
import news.dateline.story.StoryWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the list of marks true to what readers see, in the transactions that change it. */
@Component
class MarkKeeping {

    private final MarkListings listings;
    private final Stories stories;

    MarkKeeping(MarkListings listings, Stories stories) {
        this.listings = listings;
        this.stories = stories;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(StoryPublished published) {
        Story story = stories.findById(published.storyId()).orElseThrow();
        List<UUID> entries = Mark.entriesIn(story.publicRevision().text().body());
        listings.deleteByStory(story.id());
        if (!entries.isEmpty()) {
            listings.add(story.id(), story.language(), story.firstPublishedAt(), entries);
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(StoryWithdrawn withdrawn) {
        listings.deleteByStory(withdrawn.storyId());
    }
}
