/** The ledger of figures and claims as editors keep it. */
@NullMarked
package news.dateline.desk.figure;

import org.jspecify.annotations.NullMarked;
