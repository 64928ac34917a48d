package news.dateline.story;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dateline.concept.Concepts;
import news.dateline.concept.ShownConcepts;
import news.dateline.shared.NotFoundException;
import news.dateline.shared.Slug;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes storylines and changes them. What is so already changes nothing, so a form may be sent twice. */
@Service
public class StorylineEditing {

    private final Storylines storylines;
    private final SummaryTexts summaries;
    private final Concepts concepts;
    private final ShownConcepts shown;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StorylineEditing(
            Storylines storylines,
            SummaryTexts summaries,
            Concepts concepts,
            ShownConcepts shown,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.storylines = storylines;
        this.summaries = summaries;
        this.concepts = concepts;
        this.shown = shown;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Its address comes from its first title, and stays.
     *
     * @throws StaleStorylineException when there is another one under this id
     */
    @Transactional
    public void create(UUID id, StorylineText sent, UUID by) {
        storylines.hold();
        concepts.keepTrees();
        StorylineText text = standing(sent);
        Storyline there = entities.find(Storyline.class, id);
        if (there != null) {
            if (!there.text().equals(text)) {
                throw new StaleStorylineException(id);
            }
            return;
        }
        Storyline storyline = new Storyline(id, freeSlug(text.title()), text.title(), null, List.of(), clock.instant());
        storyline.take(text, clock.instant());
        entities.persist(storyline);
        entities.flush();
        summaries.keep(id, storyline.recordedAt());
        shown.show(text.conceptIds());
        events.publishEvent(new StorylineRegathered(id, Set.copyOf(text.conceptIds())));
        events.publishEvent(new StorylineChanged(id, true, by));
    }

    /**
     * @param opened the version that the editor had before them
     * @throws StaleStorylineException when it was changed since
     */
    @Transactional
    public void change(UUID id, int opened, StorylineText sent, UUID by) {
        storylines.hold();
        concepts.keepTrees();
        StorylineText text = standing(sent);
        Storyline storyline = storylines.findById(id).orElseThrow(() -> new NotFoundException("No storyline " + id));
        StorylineText before = storyline.text();
        if (before.equals(text)) {
            return;
        }
        if (storyline.version() != opened) {
            throw new StaleStorylineException(id);
        }
        entities.lock(storyline, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        Instant now = clock.instant();
        storyline.take(text, now);
        entities.flush();
        summaries.keep(id, now);
        shown.show(text.conceptIds());
        events.publishEvent(new StorylineRegathered(id, differing(before, text)));
        events.publishEvent(new StorylineChanged(id, false, by));
    }

    private static Set<UUID> differing(StorylineText before, StorylineText after) {
        Set<UUID> gathered = Set.copyOf(before.conceptIds());
        Set<UUID> differing = new HashSet<>(after.conceptIds());
        differing.addAll(gathered);
        differing.removeIf(id -> gathered.contains(id) && after.conceptIds().contains(id));
        return differing;
    }

    /** From a form that was opened before one of its concepts was merged. */
    private StorylineText standing(StorylineText text) {
        Map<UUID, UUID> standing = concepts.standing(text.conceptIds());
        return new StorylineText(
                text.title(),
                text.description(),
                text.summaries(),
                text.conceptIds().stream()
                        .map(id -> standing.getOrDefault(id, id))
                        .distinct()
                        .toList());
    }

    private String freeSlug(String title) {
        String words = Slug.of(title);
        String wanted = words.isEmpty() ? "storyline" : words;
        String slug = wanted;
        for (int number = 2; storylines.existsBySlug(slug); number++) {
            slug = wanted + "-" + number;
        }
        return slug;
    }
}
