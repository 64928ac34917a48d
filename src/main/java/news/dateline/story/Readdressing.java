package news.dateline.story;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import news.dateline.shared.NotFoundException;
import news.dateline.shared.Slug;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives published stories another slug; whoever has the old address is sent on for ever. */
@Service
public class Readdressing {

    private final Stories stories;
    private final FormerAddresses former;
    private final Slugs slugs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Readdressing(Stories stories, FormerAddresses former, Slugs slugs, ApplicationEventPublisher events, Clock clock) {
        this.stories = stories;
        this.former = former;
        this.slugs = slugs;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param words that become the slug; one that is taken gets a number
     * @return the new path
     * @throws NotFoundException when there is no such story, or it has no address yet
     */
    @Transactional
    public String move(UUID storyId, String words, UUID by) {
        Story story = stories.findById(storyId)
                .filter(it -> it.slug() != null)
                .orElseThrow(() -> new NotFoundException("No address of story " + storyId));
        LocalDate day = Objects.requireNonNull(story.urlDate());
        String before = Objects.requireNonNull(story.slug());
        if (!Slug.of(words).equals(before)) {
            Instant now = clock.instant();
            former.forget(day, Slug.of(words), storyId);
            story.moveTo(slugs.free(day, words), now);
            former.save(new FormerAddress(day, before, storyId, now));
            events.publishEvent(new StoryReaddressed(storyId, by));
            if (story.status() == Status.PUBLISHED) {
                events.publishEvent(new StoryPublished(storyId));
            }
        }
        return Objects.requireNonNull(story.path());
    }
}
