package news.dateline.account;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The password that was made at this start, until somebody says it. */
@Component
public class FirstPassword {

    /** What is to be typed at the first sign-in. */
    public record SignIn(String username, String password) {

        @Override
        public String toString() {
            return "SignIn[username=" + username + "]";
        }
    }

    private final AtomicReference<@Nullable SignIn> unsaid = new AtomicReference<>();

    void keep(String username, String password) {
        unsaid.set(new SignIn(username, password));
    }

    /** Gives it away once; empty ever after, and when none was made. */
    public Optional<SignIn> take() {
        return Optional.ofNullable(unsaid.getAndSet(null));
    }
}
