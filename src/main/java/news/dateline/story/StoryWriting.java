package news.dateline.story;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import news.dateline.concept.Concepts;
import news.dateline.shared.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that changes a story on its way from the first draft to its readers. */
@Service
public class StoryWriting {

    private final Stories stories;
    private final Transitions transitions;
    private final Concepts concepts;
    private final EntityManager entities;
    private final Clock clock;

    StoryWriting(Stories stories, Transitions transitions, Concepts concepts, EntityManager entities, Clock clock) {
        this.stories = stories;
        this.transitions = transitions;
        this.concepts = concepts;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Begins a draft. The same id again with the same text and place changes nothing, so a form may be sent twice.
     *
     * @throws StaleStoryException when there is already another text under this id
     */
    @Transactional
    public Story begin(UUID id, String language, ZoneId zone, StoryText sent, String changeNote, UUID by) {
        StoryText text = aboutWhatStands(sent);
        Story there = stories.findById(id).orElse(null);
        if (there != null) {
            requireSame(there, language, zone, text);
            return there;
        }
        Story story = new Story(id, language, zone, text, changeNote, by, clock.instant());
        entities.persist(story);
        return story;
    }

    private static void requireSame(Story there, String language, ZoneId zone, StoryText text) {
        if (!isSame(there, language, zone, text)) {
            throw new StaleStoryException(0, there.workingRevision().number());
        }
    }

    /**
     * Keeps a text as the story's working revision; what is already there makes no new one. Another language or zone
     * makes one even for the same text, so that nobody who opened the story before takes it back unawares.
     *
     * @param opened the number of the revision that the editor had before them
     * @param language only counts until readers have seen the story, like the zone
     * @throws StaleStoryException when something else was saved since that one was opened
     */
    @Transactional
    public Revision save(
            UUID id, int opened, String language, ZoneId zone, StoryText sent, String changeNote, UUID by) {
        StoryText text = aboutWhatStands(sent);
        Story story = get(id);
        Revision working = story.workingRevision();
        if (isSame(story, language, zone, text)) {
            return working;
        }
        if (working.number() != opened) {
            throw new StaleStoryException(opened, working.number());
        }
        story.move(language, zone);
        return story.save(text, changeNote, by, clock.instant());
    }

    /** A form may have been opened before one of its concepts was merged into another. */
    private StoryText aboutWhatStands(StoryText text) {
        Map<UUID, UUID> standing = concepts.standing(text.conceptIds());
        return text.about(text.conceptIds().stream()
                .map(id -> standing.getOrDefault(id, id))
                .toList());
    }

    private static boolean isSame(Story story, String language, ZoneId zone, StoryText text) {
        return story.workingRevision().text().equals(text) && !story.wouldMove(language, zone);
    }

    @Transactional
    public void submitForReview(UUID id, UUID by) {
        Instant now = clock.instant();
        transitions.take(get(id), "", by, now, story -> story.submitForReview(now));
    }

    /** @param note what is still to do, for who wrote it */
    @Transactional
    public void returnToDraft(UUID id, String note, UUID by) {
        Instant now = clock.instant();
        transitions.take(get(id), note, by, now, story -> story.returnToDraft(now));
    }

    private Story get(UUID id) {
        return stories.findById(id).orElseThrow(() -> new NotFoundException("No story " + id));
    }
}
