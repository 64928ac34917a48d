package news.dateline.reader.figure;

import java.util.List;
import news.dateline.reader.ledger.FigureChart;
import news.dateline.reader.ledger.LedgerNote;
import news.dateline.story.StorySummary;

/**
 * An entry in the list of all.
 *
 * @param charts of the figures that it is one of, as far as no line above has them
 * @param stories the newest in the page's language that mark it
 */
record FigureLine(LedgerNote note, List<FigureChart> charts, List<StorySummary> stories) {}
