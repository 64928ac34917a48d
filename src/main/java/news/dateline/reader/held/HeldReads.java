package news.dateline.reader.held;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import news.dateline.shared.SiteChanges;
import org.springframework.stereotype.Component;

/**
 * What pages were made of that seldom changes, such as names and offices, ready for the next page that needs the same.
 * It holds until something changes that may show anywhere.
 */
@Component
public class HeldReads {

    private record Key(long change, Object asked) {}

    private final SiteChanges changes;
    private final Cache<Key, Object> held;

    HeldReads(SiteChanges changes, HeldSettings settings) {
        this.changes = changes;
        this.held = Caffeine.newBuilder()
                .maximumSize(settings.held())
                .executor(Runnable::run)
                .build();
    }

    /**
     * @param asked all that the answer depends on besides what may show anywhere; a record of its own type
     * @param read of a value that nobody changes
     */
    public <T> T get(Record asked, Class<T> type, Supplier<T> read) {
        Key key = new Key(changes.count(), asked);
        Object known = held.getIfPresent(key);
        if (known != null) {
            return type.cast(known);
        }
        T value = read.get();
        held.put(key, value);
        return value;
    }
}
