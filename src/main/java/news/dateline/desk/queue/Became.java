package news.dateline.desk.queue;

import java.io.Serializable;

/**
 * What became of a story of many.
 *
 * @param why it was left as it is; empty where it was not
 */
record Became(Fate fate, String why) implements Serializable {

    enum Fate {
        DONE,
        /** In a text that waits for its publication; readers see the one before. */
        WAITS,
        LEFT
    }

    static final Became DONE = new Became(Fate.DONE, "");
    static final Became WAITS = new Became(Fate.WAITS, "");

    static Became left(String why) {
        return new Became(Fate.LEFT, why);
    }
}
