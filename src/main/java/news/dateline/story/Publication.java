package news.dateline.story;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import news.dateline.concept.Concepts;
import news.dateline.shared.NotFoundException;
import news.dateline.shared.Slug;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings stories before their readers and takes them back. */
@Service
public class Publication {

    private final Stories stories;
    private final StoryListings listings;
    private final Concepts concepts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publication(
            Stories stories, StoryListings listings, Concepts concepts, ApplicationEventPublisher events, Clock clock) {
        this.stories = stories;
        this.listings = listings;
        this.concepts = concepts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Shows the working revision to readers; where they see it already, nothing happens, so it may be asked twice.
     *
     * @throws IncompleteStoryException when it lacks something that readers need
     */
    @Transactional
    public void publish(UUID storyId) {
        Story story = get(storyId);
        if (story.status() != Status.PUBLISHED || story.hasUnpublishedChanges()) {
            publish(story, clock.instant(), this::freeSlug);
        }
    }

    void publish(Story story, Instant now, FreeSlug slugs) {
        story.publish(now, concepts.kinds(story.workingRevision().text().conceptIds()), slugs);
        list(story);
        events.publishEvent(new StoryPublished(story.id()));
    }

    @Transactional
    public void withdraw(UUID storyId, String reason) {
        Story story = get(storyId);
        story.withdraw(reason, clock.instant());
        listings.deleteByStory(storyId);
        events.publishEvent(new StoryWithdrawn(storyId));
    }

    private void list(Story story) {
        listings.deleteByStory(story.id());
        listings.add(
                story.id(),
                story.language(),
                story.firstPublishedAt(),
                concepts.widened(story.workingRevision().text().conceptIds()));
    }

    private String freeSlug(LocalDate day, String headline) {
        String wanted = Slug.of(headline);
        String base = wanted.isEmpty() ? "story" : wanted;
        String slug = base;
        for (int number = 2; stories.isTaken(day, slug); number++) {
            slug = base + "-" + number;
        }
        return slug;
    }

    private Story get(UUID id) {
        return stories.findById(id).orElseThrow(() -> new NotFoundException("No story " + id));
    }
}
