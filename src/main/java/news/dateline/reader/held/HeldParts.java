package news.dateline.reader.held;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Parts of pages as they were made of one thing, for as long as that is held itself. */
public final class HeldParts {

    private final Map<String, String> parts = new ConcurrentHashMap<>();

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
