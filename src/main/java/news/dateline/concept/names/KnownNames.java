package news.dateline.concept.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import news.dateline.concept.Concepts;
import news.dateline.concept.TreeEdge;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All names that are known, in memory; read again once any node has changed one. */
@Component
public class KnownNames {

    private static final Pattern TYPED_IN_LATIN =
            Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\p{M}'’ -]{2,48}\\p{IsLatin}");

    private final NameRows rows;
    private final Concepts concepts;
    private final Map<String, List<String>> romanized = new ConcurrentHashMap<>();
    private volatile @Nullable Editions editions;

    /** @param shown the same as all, unless something is kept from readers */
    private record Editions(Edition all, Edition shown) {}

    KnownNames(NameRows rows, Concepts concepts) {
        this.rows = rows;
        this.concepts = concepts;
    }

    /** A name as readers of English would write it; the same where it is in Latin letters. */
    public static String inLatin(String name, String language) {
        return Romanization.isNeeded(name) ? Romanization.of(name, language) : name;
    }

    /** What a word or name in Latin letters may be in a Cyrillic text; none where it is too short, or has other signs. */
    public static List<String> inCyrillic(String typed) {
        return TYPED_IN_LATIN.matcher(typed).matches() ? Cyrillization.asTyped(typed) : List.of();
    }

    /** All of them as they are now. */
    @Transactional(readOnly = true)
    public Edition latest() {
        return current().all();
    }

    /** Those that readers may see, as they are now. */
    @Transactional(readOnly = true)
    public Edition latestShown() {
        return current().shown();
    }

    private Editions current() {
        long changes = rows.changes();
        Editions held = editions;
        return held != null && held.all().changes() == changes ? held : read(changes);
    }

    private synchronized Editions read(long changes) {
        Editions held = editions;
        if (held != null && held.all().changes() == changes) {
            return held;
        }
        Map<UUID, UUID> parents = new HashMap<>();
        for (TreeEdge edge : concepts.edges()) {
            parents.put(edge.nodeId(), edge.parentId());
        }
        List<NameRows.NameRow> names = rows.names();
        List<NameRows.ConceptRow> all = rows.concepts();
        List<NameRows.ConceptRow> shown =
                all.stream().filter(concept -> !concept.withheld()).toList();
        Edition whole = Edition.of(changes, names, all, parents, romanized);
        Editions read = new Editions(
                whole, shown.size() == all.size() ? whole : Edition.of(changes, names, shown, parents, romanized));
        editions = read;
        return read;
    }
}
