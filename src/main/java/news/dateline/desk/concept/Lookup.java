package news.dateline.desk.concept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Finds the concept that somebody means by what they typed: a name in any script, or an address. */
@Component
public class Lookup {

    private static final int FEW = 6;

    private final Concepts concepts;

    Lookup(Concepts concepts) {
        this.concepts = concepts;
    }

    /** @param problem why there is none; null when there is one */
    public record Found(
            @Nullable ConceptLink concept, @Nullable String problem) {}

    /** @param shown the id of the concept whose name the field showed before, which it stands for as long as it does */
    public Found find(String typed, String shown, Collection<Kind> kinds) {
        Optional<ConceptLink> before = Ids.parse(shown)
                .flatMap(id -> concepts.link(id, "en"))
                .filter(link -> link.name().equals(typed))
                // It may have been merged since.
                .flatMap(link -> byAddress(link.path().substring(1), kinds));
        if (before.isPresent()) {
            return new Found(before.get(), null);
        }
        List<ConceptLink> found = meant(typed, kinds);
        return switch (found.size()) {
            case 1 -> new Found(found.get(0), null);
            case 0 ->
                new Found(
                        null, "Nothing is called “" + typed + "” here. Write a name that is known, or make it first.");
            default -> new Found(null, "Several have this name. Write the one you mean as: " + addresses(found) + ".");
        };
    }

    /** All that may be meant; a few at most. */
    public List<ConceptLink> meant(String typed, Collection<Kind> kinds) {
        return byAddress(typed, kinds).map(List::of).orElseGet(() -> concepts.named(typed, kinds, "en", Limit.of(FEW)));
    }

    /** What was typed for a concept of a kind. */
    public record Typed(Kind kind, String words) {

        /** As in {@code regions/almaty}, where it is an address. */
        String slug() {
            String before = kind.plural() + "/";
            return words.startsWith(before) ? words.substring(before.length()) : words;
        }
    }

    /** The same of many at once, in one statement; of each, a few at most, and an empty list where nothing is meant. */
    public Map<Typed, List<ConceptLink>> meant(Collection<Typed> typed) {
        List<Typed> all = List.copyOf(typed);
        Map<Typed, List<ConceptLink>> meant = new LinkedHashMap<>();
        all.forEach(one -> meant.put(one, new ArrayList<>()));
        if (!all.isEmpty()) {
            concepts.meanings(
                            array(all, one -> one.kind().name()),
                            array(all, Typed::words),
                            array(all, Typed::slug),
                            FEW)
                    .forEach(found -> Objects.requireNonNull(meant.get(all.get(found.getPlace())))
                            .add(new ConceptLink(
                                    found.getId(),
                                    Kind.valueOf(found.getKind()),
                                    found.getSlug(),
                                    found.getName(),
                                    "en")));
        }
        return meant;
    }

    private static String[] array(List<Typed> typed, Function<Typed, String> part) {
        return typed.stream().map(part).toArray(String[]::new);
    }

    /** As in {@code regions/almaty}. */
    private Optional<ConceptLink> byAddress(String typed, Collection<Kind> kinds) {
        return Stream.of(Kind.values())
                .filter(kinds::contains)
                .filter(kind -> typed.startsWith(kind.plural() + "/"))
                .flatMap(kind ->
                        concepts
                                .links(
                                        kind,
                                        List.of(typed.substring(kind.plural().length() + 1)),
                                        "en")
                                .stream())
                .findFirst();
    }

    private static String addresses(List<ConceptLink> found) {
        return found.stream().map(link -> link.path().substring(1)).collect(Collectors.joining(", "));
    }

    /** What a field shows for a concept; empty for none. */
    public String name(@Nullable UUID id) {
        return id == null ? "" : concepts.link(id, "en").map(ConceptLink::name).orElse("");
    }
}
