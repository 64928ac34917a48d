package news.dateline.reader.storyline;

import java.util.List;
import java.util.stream.Stream;
import news.dateline.reader.ledger.LedgerNote;
import news.dateline.reader.ledger.StatementLine;

/**
 * A figure with what it was before.
 *
 * @param before the latest first
 * @param fresh whether something was stated of it since the day that the reader asks about
 * @param told what that was, where the figure itself is older than that day
 */
record MovedFigure(LedgerNote latest, List<LedgerNote> before, boolean fresh, List<StatementLine> told) {

    private static final int MOST_TOLD = 4;

    /** One that the reader asks nothing about. */
    static MovedFigure quiet(LedgerNote latest, List<LedgerNote> before) {
        return new MovedFigure(latest, before, false, List.of());
    }

    /** One of which something was stated since. */
    static MovedFigure fresh(LedgerNote latest, List<LedgerNote> before, Since since) {
        boolean isNew = latest.statements().stream().allMatch(said -> since.isBefore(said.recordedAt()));
        List<StatementLine> told = isNew
                ? List.of()
                : Stream.concat(Stream.of(latest), before.stream())
                        .flatMap(note -> note.statements().stream())
                        .filter(said -> since.isBefore(said.recordedAt()))
                        .limit(MOST_TOLD)
                        .toList();
        return new MovedFigure(latest, before, true, told);
    }
}
