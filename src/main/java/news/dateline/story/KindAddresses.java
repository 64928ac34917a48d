package news.dateline.story;

import java.time.Instant;
import news.dateline.concept.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The concepts of a kind that have a page.
 *
 * @param recordedAt when the last of them was recorded
 * @param latestStory when the latest story about any of them in a language was published; null without any
 */
public record KindAddresses(
        Kind kind,
        long concepts,
        Instant recordedAt,
        @Nullable Instant latestStory) {

    /** When any of their pages in that language last changed. */
    public Instant changedAt() {
        return latestStory == null || latestStory.isBefore(recordedAt) ? recordedAt : latestStory;
    }
}
