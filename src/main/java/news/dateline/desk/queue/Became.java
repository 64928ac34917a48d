package news.dateline.desk.queue;

import java.io.Serializable;

/**
 * What became of a story of many.
 *
 * @param why it was left as it is; empty where it was not
 */
public record Became(Fate fate, String why) implements Serializable {

    public enum Fate {
        DONE,
        /** In a text that waits for its publication; readers see the one before. */
        WAITS,
        LEFT
    }

    public static final Became DONE = new Became(Fate.DONE, "");
    public static final Became WAITS = new Became(Fate.WAITS, "");

    public static Became left(String why) {
        return new Became(Fate.LEFT, why);
    }

    public boolean isDone() {
        return fate != Fate.LEFT;
    }
}
