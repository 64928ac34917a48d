/** Figures, claims and dates as pages show them: with who said and who denied them. */
@NullMarked
package news.dateline.reader.ledger;

import org.jspecify.annotations.NullMarked;
