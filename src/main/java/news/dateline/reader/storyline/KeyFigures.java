package news.dateline.reader.storyline;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.evidence.KeyFigure;
import news.dateline.reader.ledger.LedgerNote;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a storyline that its page shows.
 *
 * @param key those that most of its latest stories mark
 * @param fresh those of which something was stated since the day that the reader asks about, the latest such first
 * @param moreFresh how many others of those there are
 */
record KeyFigures(
        List<KeyFigure> key,
        List<KeyFigure> fresh,
        int moreFresh,
        @Nullable Since since) {

    private static final int MOST = 8;
    private static final int MOST_BEFORE = 4;

    /** @param all in the order of their weight */
    static KeyFigures of(List<KeyFigure> all, @Nullable Since since, int mostNew) {
        List<KeyFigure> fresh = since == null
                ? List.of()
                : all.stream()
                        .filter(figure -> since.isBefore(figure.changedAt()))
                        .sorted((one, other) -> other.changedAt().compareTo(one.changedAt()))
                        .toList();
        List<KeyFigure> shown = fresh.stream().limit(mostNew).toList();
        return new KeyFigures(all.stream().limit(MOST).toList(), shown, fresh.size() - shown.size(), since);
    }

    /** All that is to be read for them. */
    List<UUID> entries() {
        return Stream.concat(values(), both().flatMap(this::changed)).distinct().toList();
    }

    /** What they are and were, without what is only told of. */
    List<LedgerNote> values(Map<UUID, LedgerNote> notes) {
        return values().distinct().map(notes::get).filter(Objects::nonNull).toList();
    }

    private Stream<UUID> values() {
        return both().flatMap(KeyFigures::entries);
    }

    private Stream<KeyFigure> both() {
        return Stream.concat(key.stream(), fresh.stream());
    }

    /** Those of its chain of which something was stated since, the latest such first. */
    private Stream<UUID> changed(KeyFigure figure) {
        return since == null
                ? Stream.empty()
                : figure.changes().stream()
                        .filter(change -> since.isBefore(change.at()))
                        .map(KeyFigure.Change::entry)
                        .limit(MovedFigure.MOST_TOLD);
    }

    private static Stream<UUID> entries(KeyFigure figure) {
        return Stream.concat(
                Stream.of(figure.latest()), figure.before().stream().limit(MOST_BEFORE));
    }

    /** Without those that are among the fresh ones. */
    List<MovedFigure> key(Map<UUID, LedgerNote> notes) {
        return moved(key.stream().filter(figure -> !fresh.contains(figure)).toList(), notes);
    }

    List<MovedFigure> fresh(Map<UUID, LedgerNote> notes) {
        return moved(fresh, notes);
    }

    /** The key figures, and right behind each what it was before. */
    List<LedgerNote> each(Map<UUID, LedgerNote> notes) {
        return key.stream()
                .flatMap(KeyFigures::entries)
                .map(notes::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<MovedFigure> moved(List<KeyFigure> figures, Map<UUID, LedgerNote> notes) {
        return figures.stream()
                .filter(figure -> notes.containsKey(figure.latest()))
                .map(figure -> moved(figure, notes))
                .toList();
    }

    private MovedFigure moved(KeyFigure figure, Map<UUID, LedgerNote> notes) {
        LedgerNote latest = Objects.requireNonNull(notes.get(figure.latest()));
        List<LedgerNote> before = figure.before().stream()
                .limit(MOST_BEFORE)
                .map(notes::get)
                .filter(Objects::nonNull)
                .toList();
        List<LedgerNote> changed =
                changed(figure).map(notes::get).filter(Objects::nonNull).toList();
        return since != null && since.isBefore(figure.changedAt())
                ? MovedFigure.fresh(latest, before, changed, since)
                : MovedFigure.quiet(latest, before);
    }
}
