package news.dateline.evidence;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.shared.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Follows figures along their chains, both ways: a story may be any number of steps behind. */
@Component
public class Movements {

    private final Ledger ledger;
    private final StoryMarks marks;

    Movements(Ledger ledger, StoryMarks marks) {
        this.ledger = ledger;
        this.marks = marks;
    }

    /** @throws NotFoundException when there is no such figure */
    @Transactional(readOnly = true)
    public Movement of(UUID id) {
        Set<UUID> before = new LinkedHashSet<>(ledger.withPredecessors(id));
        Succession succession =
                before.isEmpty() ? Succession.of(Set.of()) : Succession.of(ledger.entriesAndSuccessors(before));
        if (!(succession.entries().get(id) instanceof Figure figure)) {
            throw new NotFoundException("No figure " + id);
        }
        Figure newest = succession
                .newestFigure(id)
                .or(() -> Optional.of(figure).filter(succession::stands))
                .orElse(null);
        Set<UUID> olders = newest == null ? Set.of() : leadingTo(newest, before, succession);
        return new Movement(figure, olders.isEmpty() ? null : newest, olders, succession);
    }

    /** Whether stories show a figure, or one before it, that a newer one came after. */
    @Transactional(readOnly = true)
    public boolean concernStories(UUID figure) {
        Set<UUID> olders = of(figure).olders();
        return !olders.isEmpty() && marks.areMarked(olders);
    }

    private static Set<UUID> leadingTo(Figure newest, Set<UUID> before, Succession succession) {
        return before.stream()
                .filter(id -> !id.equals(newest.id()))
                .filter(id -> succession.entries().get(id) instanceof Figure)
                .filter(id -> succession.newest(id).filter(newest::equals).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
