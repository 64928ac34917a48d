package news.dateline.platform.database;

import org.jspecify.annotations.Nullable;

/** A start that must not go on, told in words for the person at the terminal. */
final class StartRefusedException extends RuntimeException {

    private final String advice;

    StartRefusedException(String message, String advice) {
        this(message, advice, null);
    }

    StartRefusedException(String message, String advice, @Nullable Throwable cause) {
        super(message, cause);
        this.advice = advice;
    }

    String advice() {
        return advice;
    }
}
