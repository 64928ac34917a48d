package news.dateline.reader.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Kind;
import news.dateline.concept.ShownConcepts;
import news.dateline.concept.names.Edition;
import news.dateline.concept.names.KnownNames;
import news.dateline.search.TrialSearch;
import org.springframework.stereotype.Component;

/** What somebody may have meant who finds nothing: names that are written much like it. */
@Component
class NearNames {

    private static final int MOST = 4;
    private static final int MOST_WORDS = 5;

    /** Shorter words are like too many names. */
    private static final int SHORTEST = 4;

    private final KnownNames known;
    private final ShownConcepts concepts;
    private final TrialSearch trial;

    NearNames(KnownNames known, ShownConcepts concepts, TrialSearch trial) {
        this.known = known;
        this.concepts = concepts;
        this.trial = trial;
    }

    /** In the language of a page as far as possible. */
    List<ConceptLink> of(String typed, Locale locale) {
        List<UUID> near = near(typed);
        if (near.isEmpty()) {
            return List.of();
        }
        Map<UUID, ConceptLink> links = concepts.linksById(near, locale.getLanguage());
        return near.stream()
                .map(links::get)
                .filter(Objects::nonNull)
                .filter(link -> !link.name().equalsIgnoreCase(typed))
                .toList();
    }

    /** Those that begin as all that was typed does, or else as one of its words. Nobody errs in what a story has. */
    private List<UUID> near(String typed) {
        List<String> words = Stream.of(typed.split("[^\\p{L}\\p{M}]+"))
                .filter(word -> word.length() >= SHORTEST)
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty() || trial.isWritten(typed)) {
            return List.of();
        }
        Edition names = known.latestShown();
        List<UUID> whole = suggested(names, typed, MOST).toList();
        if (!whole.isEmpty()) {
            return whole;
        }
        Set<UUID> found = new LinkedHashSet<>();
        words.stream()
                .filter(word -> !trial.isWritten(word))
                .forEach(word -> suggested(names, word, 2).forEach(found::add));
        return found.stream().limit(MOST).toList();
    }

    private static Stream<UUID> suggested(Edition names, String typed, int most) {
        Collection<Kind> any = List.of(Kind.values());
        return names.suggest(any, typed, most).stream()
                .map(suggestion -> suggestion.concept().id());
    }
}
