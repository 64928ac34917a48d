package news.dateline.story;

import org.jspecify.annotations.Nullable;

/**
 * What readers are told of a new text of a story they know.
 *
 * @param kind null of a story that they do not know yet
 * @param correction what was wrong and is right now, for readers; empty unless it is a correction
 */
public record Change(@Nullable ChangeKind kind, String correction) {

    public static final Change NONE = new Change(null, "");

    boolean isCorrection() {
        return kind == ChangeKind.CORRECTION;
    }
}
