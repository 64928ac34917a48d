package news.dateline.account;

/** An account was not made or changed, for a reason. */
public class AccountRefusedException extends RuntimeException {

    public enum Reason {
        NO_USERNAME,
        /** Too long, or with characters that do not stand in one. */
        USERNAME_UNFIT,
        USERNAME_TAKEN,
        NO_DISPLAY_NAME,
        DISPLAY_NAME_UNFIT,
        /** Nobody could tell the two apart. */
        DISPLAY_NAME_TAKEN,
        EMAIL_UNFIT,
        /** Without it nobody could look after accounts. */
        LAST_ADMIN,
        /** Admins do to themselves only what they can take back. */
        OWN_ACCOUNT
    }

    private final Reason reason;

    AccountRefusedException(Reason reason) {
        super("Account refused: " + reason, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
