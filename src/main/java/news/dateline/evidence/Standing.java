package news.dateline.evidence;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.Concepts;
import news.dateline.concept.ShownConcepts;
import org.springframework.stereotype.Component;

/** Reads what comes from a form that was opened before one of its concepts was merged; what it names is public from then on. */
@Component
class Standing {

    private final Concepts concepts;
    private final ShownConcepts shown;

    Standing(Concepts concepts, ShownConcepts shown) {
        this.concepts = concepts;
        this.shown = shown;
    }

    StatementText of(StatementText said) {
        Map<UUID, UUID> standing = standing(Stream.of(said.speakerId(), said.outletId()));
        return said.renamed(old -> old == null ? null : standing.getOrDefault(old, old));
    }

    EntryText of(EntryText text) {
        Scope scope = text.scope();
        Map<UUID, UUID> standing =
                standing(Stream.concat(Stream.of(scope.regionId(), scope.eventId()), scope.conceptIds().stream()));
        return new EntryText(text.stated(), scope.renamed(id -> id == null ? null : standing.getOrDefault(id, id)));
    }

    private Map<UUID, UUID> standing(Stream<UUID> ids) {
        Map<UUID, UUID> standing =
                concepts.standing(ids.filter(Objects::nonNull).toList());
        shown.show(standing.values());
        return standing;
    }
}
