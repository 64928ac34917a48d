package news.dateline.desk.names;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A concept that a story may be about.
 *
 * @param brings what stands above it, the nearest first, under which the story will be listed as well
 * @param why it is proposed, where no words of the text say it
 * @param excerpt with its first mention; null where it is not named
 * @param ticked whether it is to be added unless the editor says otherwise
 */
public record Proposal(
        UUID id,
        String name,
        List<String> brings,
        String why,
        @Nullable Excerpt excerpt,
        int mentions,
        boolean ticked) {

    public String bringsInWords() {
        return String.join(", ", brings);
    }
}
