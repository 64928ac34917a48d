package news.dateline.account;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** How passkeys name the account they are for: its key as bytes, which say nothing of whose it is. */
public final class Passkeys {

    private static final int LENGTH = 16;

    private Passkeys() {}

    public static byte[] handleBytes(UUID account) {
        return ByteBuffer.allocate(LENGTH)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array();
    }

    static String handle(UUID account) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(handleBytes(account));
    }

    /** Whose handle that is; empty when it can be nobody's. */
    public static Optional<UUID> account(byte[] handle) {
        if (handle.length != LENGTH) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(handle);
        return Optional.of(new UUID(bytes.getLong(), bytes.getLong()));
    }
}
