package news.dateline.account;

/** A password was not changed, for a reason. */
public class PasswordRefusedException extends RuntimeException {

    public enum Reason {
        /** The present password is another. */
        WRONG,
        TOO_SHORT,
        TOO_LONG,
        /** It is or contains the username. */
        USERNAME,
        UNCHANGED,
        COMMON
    }

    private final Reason reason;

    PasswordRefusedException(Reason reason) {
        super("Password refused: " + reason, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
