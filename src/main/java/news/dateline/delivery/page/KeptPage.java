package news.dateline.delivery.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A page as it goes to everybody who asks for it, and until when it may. */
final class KeptPage {

    /** How a page may be used. */
    enum Use {
        FRESH,
        /** While it is made anew. */
        PASSABLE,
        /** Only if it cannot be made anew. */
        STALE
    }

    /** So long after a change readers may still get what was there before it, as nobody can tell which came first. */
    private static final long PASSABLE_AFTER_CHANGE_MILLIS = 300;

    /** So long a page of which no change is known need not be waited for. */
    private static final long PASSABLE_AFTER_FRESH_MILLIS = 600_000;

    private static final long NEVER = Long.MAX_VALUE;

    /** What is kept of a page besides its bytes, roughly: its headers, several times, and what it was made from. */
    private static final int OVERHEAD_BYTES = 6_000;

    private final String contentType;
    private final List<Map.Entry<String, String>> headers;
    private final Coded plain;
    private final @Nullable Coded gzip;
    private final Wire plainWire;
    private final Wire gzipWire;
    private final Set<UUID> parts;
    private final long madeAt;
    private final long freshUntil;
    private final AtomicBoolean beingRenewed = new AtomicBoolean();
    private volatile @Nullable KeptPage marked;

    private volatile long changedAt = NEVER;

    /** @param gzip null where compressing does not pay */
    KeptPage(
            String contentType,
            List<Map.Entry<String, String>> headers,
            Coded plain,
            @Nullable Coded gzip,
            Set<UUID> parts,
            long madeAt,
            long freshUntil) {
        this.contentType = contentType;
        this.headers = headers;
        this.plain = plain;
        this.gzip = gzip;
        this.plainWire = new Wire(plain, contentType, headers);
        this.gzipWire = gzip == null ? plainWire : new Wire(gzip, contentType, headers);
        this.parts = parts;
        this.madeAt = madeAt;
        this.freshUntil = freshUntil;
    }

    Use use(long now) {
        if (now < freshUntil && changedAt == NEVER) {
            return Use.FRESH;
        }
        boolean passable = changedAt == NEVER
                ? now < freshUntil + PASSABLE_AFTER_FRESH_MILLIS
                : now < changedAt + PASSABLE_AFTER_CHANGE_MILLIS;
        return passable ? Use.PASSABLE : Use.STALE;
    }

    /** Of several changes the first counts: what came after it is in the next page too. */
    void changed(long at) {
        if (at < changedAt) {
            changedAt = at;
        }
    }

    boolean isTouchedBy(PageChange change) {
        return change.concerns(parts);
    }

    /** Whether it falls to whoever asks to make it anew. */
    boolean claimRenewal() {
        return beingRenewed.compareAndSet(false, true);
    }

    /** Somebody else may try. */
    void giveUpRenewal() {
        beingRenewed.set(false);
    }

    /** The same page with a word on its age, which it is asked for once. */
    KeptPage marked(UnaryOperator<KeptPage> marking) {
        KeptPage known = marked;
        if (known == null) {
            known = marking.apply(this);
            marked = known;
        }
        return known;
    }

    /** The same page with another text. */
    KeptPage saying(String text) {
        Coded other = Coded.plain(text.getBytes(StandardCharsets.UTF_8));
        return new KeptPage(contentType, headers, other, gzip == null ? null : other.gzip(), parts, madeAt, freshUntil);
    }

    Coded coded(boolean asGzip) {
        return asGzip && gzip != null ? gzip : plain;
    }

    Wire wire(boolean asGzip) {
        return asGzip ? gzipWire : plainWire;
    }

    String contentType() {
        return contentType;
    }

    /** All but those that depend on who asks. */
    List<Map.Entry<String, String>> headers() {
        return headers;
    }

    Set<UUID> parts() {
        return parts;
    }

    /** Milliseconds since 1970. */
    long madeAt() {
        return madeAt;
    }

    int weight() {
        return plain.bytes().length + (gzip == null ? 0 : gzip.bytes().length) + OVERHEAD_BYTES;
    }
}
