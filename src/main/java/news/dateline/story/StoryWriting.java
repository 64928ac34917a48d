package news.dateline.story;

import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import news.dateline.shared.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that changes a story on its way from the first draft to its readers. */
@Service
public class StoryWriting {

    private final Stories stories;
    private final Clock clock;

    StoryWriting(Stories stories, Clock clock) {
        this.stories = stories;
        this.clock = clock;
    }

    /**
     * Begins a draft. The same id again with the same text changes nothing, so a form may be sent twice.
     *
     * @throws StaleStoryException when there is already another text under this id
     */
    @Transactional
    public Story begin(UUID id, String language, ZoneId zone, StoryText text, String changeNote, UUID by) {
        Story there = stories.findById(id).orElse(null);
        if (there != null) {
            requireSame(there, text);
            return there;
        }
        return stories.save(new Story(id, language, zone, text, changeNote, by, clock.instant()));
    }

    private static void requireSame(Story there, StoryText text) {
        if (!there.workingRevision().text().equals(text)) {
            throw new StaleStoryException(0, there.workingRevision().number());
        }
    }

    /**
     * Keeps a text as the story's working revision; the text that is already there makes no new one.
     *
     * @param opened the number of the revision that the editor had before them
     * @throws StaleStoryException when another text was saved since that one was opened
     */
    @Transactional
    public Revision save(UUID id, int opened, StoryText text, String changeNote, UUID by) {
        Story story = get(id);
        Revision working = story.workingRevision();
        if (working.text().equals(text)) {
            return working;
        }
        if (working.number() != opened) {
            throw new StaleStoryException(opened, working.number());
        }
        return story.save(text, changeNote, by, clock.instant());
    }

    /** Gives a story another language or time zone; one that readers have seen keeps those it has. */
    @Transactional
    public void settle(UUID id, String language, ZoneId zone) {
        get(id).settle(language, zone);
    }

    @Transactional
    public void submitForReview(UUID id) {
        get(id).submitForReview(clock.instant());
    }

    private Story get(UUID id) {
        return stories.findById(id).orElseThrow(() -> new NotFoundException("No story " + id));
    }
}
