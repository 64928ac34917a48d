package news.dateline.evidence;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import news.dateline.story.StoryPublished;
import news.dateline.story.StoryWithdrawn;
import news.dateline.story.StorylineRegathered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the timelines of storylines true to what these gather, to the stories that readers see and to what is known of
 * dates, in the transactions that change it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TimelineKeeping {

    private final StorylineEvents timelines;

    TimelineKeeping(StorylineEvents timelines) {
        this.timelines = timelines;
    }

    @EventListener
    public void on(StoryPublished published) {
        list(timelines.storylinesOf(published.storyId()), timelines.eventsOf(published.storyId()));
    }

    @EventListener
    public void on(StoryWithdrawn withdrawn) {
        list(timelines.storylinesOf(withdrawn.storyId()), timelines.eventsOf(withdrawn.storyId()));
    }

    @EventListener
    public void on(StorylineRegathered something) {
        list(Set.of(something.storylineId()), something.concepts());
    }

    /** @param events ids of anything else are passed over */
    public void datesChanged(Collection<UUID> events) {
        if (!events.isEmpty()) {
            timelines.lock(events);
            list(timelines.storylinesWith(events), events);
        }
    }

    private void list(Collection<UUID> storylines, Collection<UUID> events) {
        if (!storylines.isEmpty() && !events.isEmpty()) {
            timelines.lock(events);
            timelines.delete(storylines, events);
            timelines.add(storylines, events);
        }
    }
}
