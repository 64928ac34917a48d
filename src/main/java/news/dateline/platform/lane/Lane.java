package news.dateline.platform.lane;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;

/**
 * What attempts are counted by. A name alone comes last and waits least: whoever fails from many addresses on purpose
 * could otherwise keep somebody out.
 */
enum Lane {
    NAME_AND_ADDRESS(5, Duration.ofMinutes(5)),
    ADDRESS(30, Duration.ofMinutes(5)),
    NAME(50, Duration.ofSeconds(30));

    /** How many attempts in a row wait for nothing. */
    private final int free;

    private final Duration longestWait;

    Lane(int free, Duration longestWait) {
        this.free = free;
        this.longestWait = longestWait;
    }

    int free() {
        return free;
    }

    Duration longestWait() {
        return longestWait;
    }

    /** What the database knows the lane of an attempt by; tells neither name nor address. */
    byte[] key(Attempt attempt) {
        String text = switch (this) {
            case NAME_AND_ADDRESS -> attempt.name() + "\n" + attempt.network();
            case ADDRESS -> attempt.network();
            case NAME -> attempt.name();
        };
        try {
            return MessageDigest.getInstance("SHA-256").digest((name() + "\n" + text).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
