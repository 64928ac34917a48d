package news.dateline.platform.lane;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** There were too many attempts to sign in: nothing was checked, and nothing will be for a while. */
public class TooSoonException extends AuthenticationException {

    private final Duration wait;

    TooSoonException(Duration wait) {
        super("Too many attempts");
        this.wait = wait;
    }

    /** How long, in whole seconds and at least one. */
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
