package news.dateline.evidence;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.story.Mark;
import news.dateline.story.Stories;
import news.dateline.story.Story;
import news.dateline.story.StoryMoved;
import news.dateline.story.StoryPublished;
import news.dateline.story.StorySaved;
import news.dateline.story.StoryWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the lists of marks true to what readers see and to what the desk has, in the transactions that change it. */
@Component
class MarkKeeping {

    private final MarkListings listings;
    private final StoryMarks marks;
    private final StoryDays days;
    private final LedgerShowing showing;
    private final Stories stories;

    MarkKeeping(MarkListings listings, StoryMarks marks, StoryDays days, LedgerShowing showing, Stories stories) {
        this.listings = listings;
        this.marks = marks;
        this.days = days;
        this.showing = showing;
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
            days.add(story.id(), entries);
            showing.show(entries, null);
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(StoryWithdrawn withdrawn) {
        listings.deleteByStory(withdrawn.storyId());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(StorySaved saved) {
        list(saved.storyId());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(StoryMoved moved) {
        list(moved.storyId());
    }

    private void list(UUID id) {
        Story story = stories.findById(id).orElseThrow();
        List<UUID> entries = Stream.concat(story.revisionThatIsOut().stream(), Stream.of(story.workingRevision()))
                .distinct()
                .flatMap(revision -> Mark.entriesIn(revision.text().body()).stream())
                .distinct()
                .toList();
        marks.deleteByStory(id);
        if (!entries.isEmpty()) {
            marks.add(id, entries);
        }
    }
}
