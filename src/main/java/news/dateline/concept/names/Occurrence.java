package news.dateline.concept.names;

import java.util.List;
import java.util.UUID;

/**
 * A place in a text where a name stands: from {@code start} up to, not including, {@code end}.
 *
 * @param concepts that have this name, in no particular order; more than one where it is ambiguous
 * @param sure whether it cannot well be anything but a name
 */
public record Occurrence(List<UUID> concepts, int start, int end, boolean sure) {

    public boolean isAmbiguous() {
        return concepts.size() > 1;
    }
}
