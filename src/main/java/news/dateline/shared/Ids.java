package news.dateline.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

public final class Ids {

    private Ids() {}

    /** A new key that sorts by the time it was made (UUID version 7, RFC 9562). */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
