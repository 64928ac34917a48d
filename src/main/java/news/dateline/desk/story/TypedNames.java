package news.dateline.desk.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Kind;
import news.dateline.desk.concept.Lookup.Typed;
import org.springframework.stereotype.Component;

/**
 * Finds the concepts whose names somebody wrote beside a list that does not hold them all. What is found moves into the
 * list; what is not, or could be several, stays in the field.
 */
@Component
class TypedNames {

    private static final int MOST = 50;

    private final TypedMeanings meanings;

    TypedNames(TypedMeanings meanings) {
        this.meanings = meanings;
    }

    /** One of several that a name may mean. */
    record Candidate(String id, String words) {

        static Candidate of(ConceptLink concept) {
            return new Candidate(
                    concept.id().toString(),
                    concept.name() + " (" + concept.path().substring(1) + ")");
        }
    }

    /** The form with all chosen that only one thing can be meant by. */
    StoryForm found(StoryForm form) {
        learn(form);
        Map<String, List<String>> values = new HashMap<>(form.values());
        for (Kind kind : Kind.values()) {
            Set<String> chosen = new LinkedHashSet<>(form.chosen(kind.plural()));
            List<String> left = new ArrayList<>();
            if (isTooMuch(form, kind)) {
                continue;
            }
            meant(form, kind).forEach((name, all) -> {
                if (all.size() == 1) {
                    chosen.add(all.get(0).id().toString());
                } else if (all.stream()
                        .noneMatch(one -> chosen.contains(one.id().toString()))) {
                    left.add(name);
                }
            });
            if (!form.text(StoryFields.named(kind.plural())).isEmpty()) {
                values.put(kind.plural(), List.copyOf(chosen));
                values.put(StoryFields.named(kind.plural()), List.of(String.join("\n", left)));
            }
        }
        return new StoryForm(form.origin(), values);
    }

    /** Says of each name that is left why it is. */
    void check(StoryForm form, Problems problems) {
        learn(form);
        for (Kind kind : Kind.values()) {
            problems.require(
                    !isTooMuch(form, kind), StoryFields.named(kind.plural()), "At most " + MOST + " names at once.");
            meant(form, kind)
                    .forEach((name, all) -> problems.add(
                            StoryFields.named(kind.plural()),
                            all.isEmpty()
                                    ? "Nothing here is called “" + name
                                            + "”. Write a name that is known, or take it out."
                                    : "Several are called “" + name + "”. Choose below which one is meant."));
        }
    }

    /** What to choose from, by the name of the list. */
    Map<String, List<Candidate>> candidates(StoryForm form) {
        learn(form);
        Map<String, List<Candidate>> candidates = new HashMap<>();
        for (Kind kind : Kind.values()) {
            List<Candidate> all = meant(form, kind).values().stream()
                    .filter(several -> several.size() > 1)
                    .flatMap(List::stream)
                    .map(Candidate::of)
                    .distinct()
                    .toList();
            if (!all.isEmpty()) {
                candidates.put(StoryFields.named(kind.plural()), all);
            }
        }
        return candidates;
    }

    /** By each name that was written, what it may mean. */
    private Map<String, List<ConceptLink>> meant(StoryForm form, Kind kind) {
        Map<String, List<ConceptLink>> meant = new LinkedHashMap<>();
        for (String line : lines(form, kind)) {
            // A name may have a comma of its own.
            List<ConceptLink> whole = meanings.of(new Typed(kind, line));
            if (whole.isEmpty()) {
                parts(line, ",").forEach(name -> meant.put(name, meanings.of(new Typed(kind, name))));
            } else {
                meant.put(line, whole);
            }
        }
        return meant;
    }

    /** Looks up all names in a form at once. */
    private void learn(StoryForm form) {
        meanings.learn(Stream.of(Kind.values())
                .flatMap(kind -> lines(form, kind).stream()
                        .flatMap(line -> Stream.concat(Stream.of(line), parts(line, ",").stream()))
                        .map(name -> new Typed(kind, name)))
                .toList());
    }

    private static List<String> lines(StoryForm form, Kind kind) {
        return isTooMuch(form, kind) ? List.of() : parts(form.text(StoryFields.named(kind.plural())), "\n");
    }

    private static boolean isTooMuch(StoryForm form, Kind kind) {
        return parts(form.text(StoryFields.named(kind.plural())), "[\\n,]").size() > MOST;
    }

    private static List<String> parts(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
