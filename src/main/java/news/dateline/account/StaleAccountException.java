package news.dateline.account;

/** Somebody else changed an account since it was opened; nothing was changed now. */
public class StaleAccountException extends RuntimeException {

    StaleAccountException() {
        super("Changed meanwhile", null, false, false);
    }
}
