package news.dateline.search;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dateline.story.Stories;
import news.dateline.story.Story;
import news.dateline.story.StoryMoved;
import news.dateline.story.StoryReaddressed;
import news.dateline.story.StorySaved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the desk's documents true to what the desk has of each story, in the transactions that change it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DeskKeeping {

    private final DeskDocuments documents;
    private final Stories stories;
    private final Filings filings;

    DeskKeeping(DeskDocuments documents, Stories stories, Filings filings) {
        this.documents = documents;
        this.stories = stories;
        this.filings = filings;
    }

    @EventListener
    public void on(StorySaved saved) {
        write(stories.findById(saved.storyId()).orElseThrow());
    }

    @EventListener
    public void on(StoryMoved moved) {
        follow(moved.storyId());
    }

    @EventListener
    public void on(StoryReaddressed readdressed) {
        follow(readdressed.storyId());
    }

    private void follow(UUID storyId) {
        // First, as whoever adds missing documents holds the row that this writes.
        Story story = stories.findById(storyId).orElseThrow();
        documents.findById(storyId).ifPresentOrElse(document -> document.follow(story), () -> write(story));
    }

    private void write(Story story) {
        of(List.of(story)).forEach(documents::save);
    }

    /** What the index is to know of some stories. */
    List<DeskDocument> of(Collection<Story> some) {
        Map<UUID, List<UUID>> tags = some.stream()
                .collect(
                        toMap(Story::id, story -> story.workingRevision().text().conceptIds()));
        Map<UUID, Filing> filed = filings.of(tags);
        return some.stream()
                .map(story -> new DeskDocument(story, filed.get(story.id())))
                .toList();
    }
}
