package news.dateline.concept.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import news.dateline.concept.Concepts;
import news.dateline.concept.TreeEdge;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All names that are known, in memory; read again once any node has changed one. */
@Component
public class KnownNames {

    private final NameRows rows;
    private final Concepts concepts;
    private final Map<String, List<String>> romanized = new ConcurrentHashMap<>();
    private volatile @Nullable Edition edition;

    KnownNames(NameRows rows, Concepts concepts) {
        this.rows = rows;
        this.concepts = concepts;
    }

    /** A name as readers of English would write it; the same where it is in Latin letters. */
    public static String inLatin(String name, String language) {
        return Romanization.isNeeded(name) ? Romanization.of(name, language) : name;
    }

    /** All of them as they are now. */
    @Transactional(readOnly = true)
    public Edition latest() {
        long changes = rows.changes();
        Edition held = edition;
        return held != null && held.changes() == changes ? held : read(changes);
    }

    private synchronized Edition read(long changes) {
        Edition held = edition;
        if (held != null && held.changes() == changes) {
            return held;
        }
        Map<UUID, UUID> parents = new HashMap<>();
        for (TreeEdge edge : concepts.edges()) {
            parents.put(edge.nodeId(), edge.parentId());
        }
        Edition read = Edition.of(changes, rows.names(), rows.concepts(), parents, romanized);
        edition = read;
        return read;
    }
}
