package news.dateline.concept.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.concept.TreeEdge;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All names that are known, in memory; read again once any node has changed one. */
@Component
public class KnownNames {

    private final NameRows rows;
    private final Concepts concepts;
    private final Map<String, String> romanized = new ConcurrentHashMap<>();
    private volatile @Nullable Edition edition;

    KnownNames(NameRows rows, Concepts concepts) {
        this.rows = rows;
        this.concepts = concepts;
    }

    /** Names of people, organisations, regions and events in a text. Topics are words, and no names. */
    @Transactional(readOnly = true)
    public List<Hit> find(String text) {
        return latest().names().find(text);
    }

    /** What is written like a name, but is none of those that were found, in the order of the text. */
    @Transactional(readOnly = true)
    public List<Stranger> strangers(String text, List<Hit> found) {
        return Strangers.in(text, found, latest().regions());
    }

    /** A name as readers of English would write it; the same where it is in Latin letters. */
    public static String inLatin(String name, String language) {
        return Romanization.isNeeded(name) ? Romanization.of(name, language) : name;
    }

    /** Concepts of a kind of which a name, or a word in one, begins like what was typed; the likeliest first. */
    @Transactional(readOnly = true)
    public List<Suggestion> suggest(Kind kind, String typed, int most) {
        Edition latest = latest();
        return latest.suggestions().of(kind, typed, most).entrySet().stream()
                .map(found ->
                        new Suggestion(Objects.requireNonNull(latest.concepts().get(found.getKey())), found.getValue()))
                .toList();
    }

    /** All concepts by id, without those that were merged into another. */
    @Transactional(readOnly = true)
    public Map<UUID, KnownConcept> concepts() {
        return latest().concepts();
    }

    /** All spellings of the concepts of a kind. */
    @Transactional(readOnly = true)
    public List<KnownName> names(Kind kind) {
        return latest().spellings().stream().filter(name -> name.kind() == kind).toList();
    }

    private Edition latest() {
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
