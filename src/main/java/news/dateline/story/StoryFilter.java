package news.dateline.story;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the desk's list of stories is narrowed to.
 *
 * @param by whose stories; null for everybody's
 * @param status null for any
 * @param language a BCP 47 tag; null for any
 * @param about concepts all of which, or something below each, the latest text of a story is tagged with
 */
public record StoryFilter(
        @Nullable UUID by,
        @Nullable Status status,
        @Nullable String language,
        List<UUID> about) {

    public StoryFilter {
        about = List.copyOf(about);
    }
}
