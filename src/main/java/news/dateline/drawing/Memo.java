package news.dateline.drawing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Keeps what was drawn last. The same data always make the same drawing, so nothing in it ever grows old. */
final class Memo<K, V> {

    private final Map<K, V> kept;
    private final Function<K, V> draw;

    Memo(int most, Function<K, V> draw) {
        this.draw = draw;
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    V get(K data) {
        synchronized (kept) {
            V drawn = kept.get(data);
            if (drawn != null) {
                return drawn;
            }
        }
        V drawn = draw.apply(data);
        synchronized (kept) {
            kept.put(data, drawn);
        }
        return drawn;
    }
}
