package news.dateline.reader.held;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Parts of pages as they were made of one thing, for as long as that is held itself. */
public final class HeldParts {

    private record Variant(Object other, HeldParts parts) {}

    private final Map<String, String> parts = new ConcurrentHashMap<>();
    private volatile @Nullable Variant latest;

    /** The parts that are made of something else as well, which changes by itself; the latest of these are held. */
    public HeldParts with(Object other) {
        Variant known = latest;
        if (known == null || !known.other.equals(other)) {
            known = new Variant(other, new HeldParts());
            latest = known;
        }
        return known.parts;
    }

    /** Two who ask at once may both make it, and make the same. */
    String get(String part, Supplier<String> made) {
        String known = parts.get(part);
        if (known == null) {
            known = made.get();
            parts.put(part, known);
        }
        return known;
    }
}
