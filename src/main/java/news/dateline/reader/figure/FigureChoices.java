package news.dateline.reader.figure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.Branch;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.concept.ShownConcepts;
import news.dateline.evidence.Ledger;
import news.dateline.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the list of all entries can be narrowed to, and what of that an address asks for. */
@Component
class FigureChoices {

    private final Ledger ledger;
    private final Concepts concepts;
    private final ShownConcepts shown;

    FigureChoices(Ledger ledger, Concepts concepts, ShownConcepts shown) {
        this.ledger = ledger;
        this.concepts = concepts;
        this.shown = shown;
    }

    List<Choice> of(FigureRequest request, String language) {
        Set<UUID> concerned = ledger.conceptsConcerned(FigureRequest.KINDS);
        Map<Kind, List<Branch>> options = concerned.isEmpty() ? Map.of() : concepts.byKind(concerned, language);
        return FigureRequest.KINDS.stream()
                .map(kind -> choice(kind, request.slugs().get(kind), options.getOrDefault(kind, List.of()), language))
                .toList();
    }

    private Choice choice(Kind kind, @Nullable String slug, List<Branch> options, String language) {
        if (slug == null) {
            return new Choice(kind, options, null, null);
        }
        return options.stream()
                .map(Branch::concept)
                .filter(concept -> concept.slug().equals(slug))
                .findFirst()
                .map(concept -> new Choice(kind, options, concept, null))
                .orElseGet(() -> elsewhere(kind, slug, options, language));
    }

    /** Something that no entry is about. */
    private Choice elsewhere(Kind kind, String slug, List<Branch> options, String language) {
        List<ConceptLink> found = Slug.isOne(slug) ? shown.links(kind, List.of(slug), language) : List.of();
        return found.isEmpty()
                ? new Choice(kind, options, null, slug)
                : new Choice(
                        kind,
                        Stream.concat(options.stream(), Stream.of(new Branch(found.get(0), 0)))
                                .toList(),
                        found.get(0),
                        null);
    }
}
