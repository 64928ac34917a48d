package news.dateline.story;

import org.jspecify.annotations.Nullable;

/**
 * What readers are told of a new text of a story they know.
 *
 * @param kind null of a story that they do not know yet
 * @param note for readers: what was wrong and is right now, or what an update brings; empty where nothing is said
 */
public record Change(@Nullable ChangeKind kind, String note) {

    public static final Change NONE = new Change(null, "");

    boolean isCorrection() {
        return kind == ChangeKind.CORRECTION;
    }

    /** What is new, for readers; a correction's note is kept as one. */
    String updateNote() {
        return kind == ChangeKind.UPDATE ? note : "";
    }
}
