package news.dateline.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Optional;
import java.util.UUID;

public final class Ids {

    private static final int LENGTH = 36;

    private Ids() {}

    /** A new key that sorts by the time it was made (UUID version 7, RFC 9562). */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** A key as it is written out in full; empty for any other text. */
    public static Optional<UUID> parse(String text) {
        try {
            // Java also takes a key with digits left out.
            return text.length() == LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException notAKey) {
            return Optional.empty();
        }
    }
}
