package news.dateline.shared.paging;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in a list that runs from the newest to the oldest: what comes next is older than this. */
public record Cursor(Instant time, UUID id) {

    private static final Instant AFTER_ALL = Instant.parse("9999-01-01T00:00:00Z");
    public static final Cursor START = new Cursor(AFTER_ALL, new UUID(-1, -1));

    /**
     * @param text what {@link #toString()} gave, as it comes back in a URL; null or empty for the start of the list
     * @throws BadCursorException when it is anything else
     */
    public static Cursor parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return START;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() != 28) {
                throw new BadCursorException(text);
            }
            Instant time = Instant.ofEpochSecond(bytes.getLong(), bytes.getInt());
            if (time.isAfter(AFTER_ALL) || time.isBefore(Instant.EPOCH)) {
                throw new BadCursorException(text);
            }
            return new Cursor(time, new UUID(bytes.getLong(), bytes.getLong()));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new BadCursorException(text);
        }
    }

    public boolean isStart() {
        return equals(START);
    }

    @Override
    public String toString() {
        ByteBuffer bytes = ByteBuffer.allocate(28)
                .putLong(time.getEpochSecond())
                .putInt(time.getNano())
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
