package news.dateline.shared;

import org.jspecify.annotations.Nullable;

/** A start that must not go on, told in words for the person at the terminal. */
public class StartRefusedException extends RuntimeException {

    private final String advice;

    public StartRefusedException(String message, String advice) {
        this(message, advice, null);
    }

    public StartRefusedException(String message, String advice, @Nullable Throwable cause) {
        super(message, cause);
        this.advice = advice;
    }

    public String advice() {
        return advice;
    }
}
