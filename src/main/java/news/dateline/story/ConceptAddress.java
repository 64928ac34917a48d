package news.dateline.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a concept is found.
 *
 * @param latestStory when the latest story about it in a language was published; null without any
 */
public record ConceptAddress(
        String slug, Instant recordedAt, @Nullable Instant latestStory) {

    /** When its page in that language last changed. */
    public Instant changedAt() {
        return latestStory == null || latestStory.isBefore(recordedAt) ? recordedAt : latestStory;
    }
}
