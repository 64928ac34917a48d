package news.dateline.evidence;

/** What was asked of the ledger would not leave it true. Nothing was changed. */
public class LedgerRefusedException extends RuntimeException {

    public enum Reason {
        /** Somebody changed the entry since it was opened, or there is something else under an id. */
        STALE,
        /** Stories show the number to readers, or will by themselves: a newer one is another figure. */
        SHOWN,
        /** Stories show it, and it would become a statement of something else. */
        SHOWN_WORDS,
        /** It is the last statement of what more stories show than was known to whoever strikes it out. */
        SHOWN_SINCE,
        /** What should take the place of an entry leads back to it. */
        CYCLE,
        /** Readers would see it before the story that tells of it. */
        UNTOLD,
        /** The event has an entry for this date already. */
        TAKEN
    }

    private final Reason reason;

    LedgerRefusedException(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
