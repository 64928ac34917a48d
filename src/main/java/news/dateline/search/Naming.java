package news.dateline.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.Kind;
import news.dateline.concept.names.Edition;
import news.dateline.concept.names.Hit;
import news.dateline.concept.names.KnownName;

/** What the words of a query name. */
final class Naming {

    private static final int MOST_NAMES = 3;
    private static final int MOST_SPELLINGS = 6;
    private static final int MOST_CONCEPTS = 3;

    private final List<Term> terms;
    private final Edition known;
    private final List<Hit> hits;
    private final List<Integer> starts = new ArrayList<>();
    private final String text;

    Naming(List<Term> terms, Edition known) {
        this.terms = terms;
        this.known = known;
        StringBuilder words = new StringBuilder();
        for (Term term : terms) {
            starts.add(words.length());
            words.append(term.text()).append(term.isFree() ? " " : "\n\n");
        }
        this.text = words.toString();
        this.hits = known.findTyped(text);
    }

    /** The concepts that are meant, in the order of the words. */
    List<UUID> concepts() {
        Stream<UUID> topics = known.suggest(Kind.TOPIC, text.strip(), MOST_CONCEPTS).stream()
                .filter(topic -> topic.name().equalsIgnoreCase(text.strip()))
                .map(topic -> topic.concept().id());
        return Stream.concat(hits.stream().flatMap(hit -> hit.concepts().stream()), topics)
                .distinct()
                .limit(MOST_CONCEPTS)
                .toList();
    }

    /** What else may stand for runs of free terms, by the first term of each. A name of several concepts says nothing. */
    Map<Integer, Wording.Named> synonyms() {
        Map<Integer, Wording.Named> synonyms = new HashMap<>();
        for (Hit hit : hits) {
            int first = starts.indexOf(hit.start());
            int end = first
                    + (int) starts.stream()
                            .filter(start -> start >= hit.start() && start < hit.end())
                            .count();
            if (first >= 0 && !hit.isAmbiguous() && synonyms.size() < MOST_NAMES && areFree(first, end)) {
                synonyms.put(first, new Wording.Named(end - first, spellings(hit)));
            }
        }
        return synonyms;
    }

    private boolean areFree(int first, int end) {
        return terms.subList(first, end).stream().allMatch(Term::isFree)
                && terms.subList(first + 1, end).stream().noneMatch(Term::joined);
    }

    private List<String> spellings(Hit hit) {
        Set<UUID> named = Set.copyOf(hit.concepts());
        String typed = text.substring(hit.start(), hit.end());
        return known.spellings().stream()
                .filter(name -> named.contains(name.conceptId()))
                .map(KnownName::text)
                .filter(name -> !name.equalsIgnoreCase(typed))
                .distinct()
                .limit(MOST_SPELLINGS)
                .toList();
    }
}
