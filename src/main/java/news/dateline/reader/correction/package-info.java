/** What was wrong in stories and is right now. */
@NullMarked
package news.dateline.reader.correction;

import org.jspecify.annotations.NullMarked;
