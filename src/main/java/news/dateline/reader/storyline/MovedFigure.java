package news.dateline.reader.storyline;

import java.util.ArrayList;
import java.util.List;
import news.dateline.reader.ledger.LedgerNote;
import news.dateline.reader.ledger.StatementLine;
import org.jspecify.annotations.Nullable;

/**
 * A figure with what it was before.
 *
 * @param before the latest first
 * @param isNew whether all that is said of it was said since the day that the reader asks about
 * @param told what was said since, of it or of another one in its chain; nothing where it is new
 */
record MovedFigure(LedgerNote latest, List<LedgerNote> before, boolean isNew, List<Told> told) {

    static final int MOST_TOLD = 4;

    /** @param other what it was said of; null for the figure itself */
    record Told(@Nullable LedgerNote other, List<StatementLine> statements) {}

    /** One that the reader asks nothing about. */
    static MovedFigure quiet(LedgerNote latest, List<LedgerNote> before) {
        return new MovedFigure(latest, before, false, List.of());
    }

    /**
     * One of which something was stated since.
     *
     * @param changed all in its chain of which that was
     */
    static MovedFigure fresh(LedgerNote latest, List<LedgerNote> before, List<LedgerNote> changed, Since since) {
        boolean isNew = latest.statements().stream().allMatch(said -> since.isBefore(said.recordedAt()));
        return new MovedFigure(latest, before, isNew, isNew ? List.of() : told(latest, changed, since));
    }

    private static List<Told> told(LedgerNote latest, List<LedgerNote> changed, Since since) {
        List<Told> told = new ArrayList<>();
        int room = MOST_TOLD;
        for (LedgerNote note : changed) {
            List<StatementLine> said = note.statements().stream()
                    .filter(one -> since.isBefore(one.recordedAt()))
                    .limit(room)
                    .toList();
            room -= said.size();
            if (!said.isEmpty()) {
                told.add(new Told(note.id().equals(latest.id()) ? null : note, said));
            }
        }
        return told;
    }
}
