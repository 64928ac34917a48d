package news.dateline.evidence;

/** What was asked of the ledger would not leave it true. Nothing was changed. */
public class LedgerRefusedException extends RuntimeException {

    public enum Reason {
        /** Somebody changed the entry since it was opened, or there is another one under its id. */
        STALE,
        /** Published stories show the number: a newer one is another figure. */
        SHOWN,
        /** What should take the place of an entry leads back to it. */
        CYCLE,
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
