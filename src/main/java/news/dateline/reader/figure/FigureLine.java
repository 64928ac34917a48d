package news.dateline.reader.figure;

import java.util.List;
import news.dateline.reader.ledger.LedgerNote;
import news.dateline.story.StorySummary;

/** @param stories the newest in the page's language that mark it */
record FigureLine(LedgerNote note, List<StorySummary> stories) {}
