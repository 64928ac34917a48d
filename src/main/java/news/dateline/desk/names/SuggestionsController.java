package news.dateline.desk.names;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import news.dateline.concept.Kind;
import news.dateline.concept.names.Edition;
import news.dateline.concept.names.KnownConcept;
import news.dateline.concept.names.KnownNames;
import news.dateline.concept.names.Suggestion;
import news.dateline.shared.NotFoundException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Completes names that are half typed, for the scripts of the desk. */
@RestController
class SuggestionsController {

    private static final int MOST = 10;

    private final KnownNames known;

    SuggestionsController(KnownNames known) {
        this.known = known;
    }

    /**
     * @param spelling that was typed, where it is not the name itself; else empty
     * @param detail what tells it from others of the same name; may be empty
     */
    record Suggested(UUID id, String name, String spelling, String detail) {}

    /** @param kind in the plural, as addresses have it */
    @GetMapping("/admin/concepts/suggestions")
    List<Suggested> suggest(@RequestParam String kind, @RequestParam(defaultValue = "") String q) {
        Kind wanted = kind(kind);
        Edition names = known.latest();
        Map<UUID, KnownConcept> concepts = names.concepts();
        return names.suggest(wanted, q, MOST).stream()
                .map(suggestion -> suggested(suggestion, concepts))
                .toList();
    }

    private static Kind kind(String plural) {
        try {
            return Kind.ofPlural(plural);
        } catch (IllegalArgumentException none) {
            throw new NotFoundException("No kind " + plural);
        }
    }

    private static Suggested suggested(Suggestion suggestion, Map<UUID, KnownConcept> concepts) {
        KnownConcept concept = suggestion.concept();
        List<String> above = Above.names(concepts, concept.id());
        return new Suggested(
                concept.id(),
                concept.name(),
                suggestion.name().equals(concept.name()) ? "" : suggestion.name(),
                above.isEmpty() ? Objects.requireNonNullElse(concept.description(), "") : String.join(", ", above));
    }
}
