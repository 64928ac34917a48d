package news.dateline.reader.storyline;

import java.util.List;
import news.dateline.reader.ledger.LedgerNote;

/**
 * A figure with what it was before.
 *
 * @param before the latest first
 * @param fresh whether something was stated of it since the day that the reader asks about
 */
record MovedFigure(LedgerNote latest, List<LedgerNote> before, boolean fresh) {}
