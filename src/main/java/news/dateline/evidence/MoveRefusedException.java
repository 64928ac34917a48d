package news.dateline.evidence;

/** A newer figure cannot come into a story in this way. Nothing was changed. */
public class MoveRefusedException extends RuntimeException {

    public enum Reason {
        /** The story does not show the older figure, or no longer. */
        NOT_SHOWN,
        /** The older figure was not revised to this one, or was revised further since. */
        NOT_NEWEST,
        /** Something else was saved since somebody looked at the story. */
        STALE,
        /** It is marked in a way that only an editor can write anew. */
        BY_HAND
    }

    private final Reason reason;

    MoveRefusedException(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
