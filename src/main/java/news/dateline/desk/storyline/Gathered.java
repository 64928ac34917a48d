package news.dateline.desk.storyline;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.desk.concept.Input;
import news.dateline.desk.concept.Lookup;
import news.dateline.desk.concept.Lookup.Typed;
import org.springframework.stereotype.Component;

/** Between what a storyline gathers and the lines of a field, however many: each is a name or an address. */
@Component
class Gathered {

    private static final List<Kind> KINDS = List.of(Kind.REGION, Kind.TOPIC, Kind.EVENT);

    private final Lookup lookup;
    private final Concepts concepts;

    Gathered(Lookup lookup, Concepts concepts) {
        this.lookup = lookup;
        this.concepts = concepts;
    }

    /** As addresses, which mean one thing only. */
    String lines(List<UUID> ids) {
        Map<UUID, ConceptLink> links = concepts.linksById(ids, "en");
        return ids.stream()
                .map(links::get)
                .filter(Objects::nonNull)
                .map(Gathered::address)
                .collect(Collectors.joining("\n"));
    }

    /** What is wrong with a line is noted in the input. */
    List<UUID> read(String field, int most, Input input) {
        Map<String, List<Typed>> lines = new LinkedHashMap<>();
        Stream.of(input.text(field, most).split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> lines.put(line, typed(line)));
        Map<Typed, List<ConceptLink>> meant =
                lookup.meant(lines.values().stream().flatMap(List::stream).toList());
        Set<UUID> ids = new LinkedHashSet<>();
        lines.forEach((line, typed) -> {
            List<ConceptLink> found =
                    typed.stream().flatMap(one -> meant.get(one).stream()).toList();
            if (found.size() == 1) {
                ids.add(found.get(0).id());
            } else {
                input.problem(field, problem(line, found));
            }
        });
        return List.copyOf(ids);
    }

    private static List<Typed> typed(String line) {
        List<Typed> addressed = KINDS.stream()
                .filter(kind -> line.startsWith(kind.plural() + "/"))
                .map(kind -> new Typed(kind, line))
                .toList();
        return addressed.isEmpty()
                ? KINDS.stream().map(kind -> new Typed(kind, line)).toList()
                : addressed;
    }

    private static String problem(String line, List<ConceptLink> found) {
        return found.isEmpty()
                ? "No region, topic or event is called “" + line
                        + "” here. Write a name that is known, or make it first."
                : "Several are called “" + line + "”. Write the one you mean as: "
                        + found.stream().map(Gathered::address).collect(Collectors.joining(", ")) + ".";
    }

    private static String address(ConceptLink link) {
        return link.path().substring(1);
    }
}
