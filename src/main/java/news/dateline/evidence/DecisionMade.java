package news.dateline.evidence;

import java.time.Instant;
import java.util.UUID;

/**
 * What was decided when a newer figure was offered to a story.
 *
 * @param newer the figure that was offered
 * @param headline the story's latest
 * @param revision the number of the one that has the newer figure, or of the one that was left as it is
 * @param reason empty where none was given
 * @param by a name
 */
public record DecisionMade(
        UUID newer,
        UUID story,
        String headline,
        String language,
        int revision,
        Outcome outcome,
        String reason,
        String by,
        Instant at) {

    public enum Outcome {
        TAKEN,
        DECLINED
    }
}
