package news.dateline.evidence;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.Concepts;
import news.dateline.concept.ShownConcepts;
import org.springframework.stereotype.Component;

/**
 * Makes public whatever something names that an editor wrote for readers. Each concept that was merged since the form was
 * opened gives way to the one that stands for it.
 */
@Component
class Disclosure {

    private final Concepts concepts;
    private final ShownConcepts shown;

    Disclosure(Concepts concepts, ShownConcepts shown) {
        this.concepts = concepts;
        this.shown = shown;
    }

    /** @param withheld whether it is said of what readers do not see yet, which then names nothing to them */
    StatementText disclose(StatementText said, boolean withheld) {
        Map<UUID, UUID> standing = show(Stream.of(said.speakerId(), said.outletId()), withheld);
        return said.renamed(old -> old == null ? null : standing.getOrDefault(old, old));
    }

    /** @param withheld whether readers do not see it yet */
    EntryText disclose(EntryText text, boolean withheld) {
        Scope scope = text.scope();
        Map<UUID, UUID> standing = show(
                Stream.concat(Stream.of(scope.regionId(), scope.eventId()), scope.conceptIds().stream()), withheld);
        return new EntryText(text.stated(), scope.renamed(id -> id == null ? null : standing.getOrDefault(id, id)));
    }

    private Map<UUID, UUID> show(Stream<UUID> ids, boolean withheld) {
        Map<UUID, UUID> standing =
                concepts.standing(ids.filter(Objects::nonNull).toList());
        if (!withheld) {
            shown.show(standing.values());
        }
        return standing;
    }
}
