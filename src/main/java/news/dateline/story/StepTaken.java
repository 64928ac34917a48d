package news.dateline.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step in what a story went through.
 *
 * @param revision the number of the text it was about
 * @param by a name; null when an embargo ended by itself
 */
public record StepTaken(
        Status from,
        Status to,
        int revision,
        String note,
        @Nullable String by,
        Instant at) {}
