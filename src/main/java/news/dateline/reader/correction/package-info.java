/** What was wrong in stories and is right now, and which were withdrawn. */
@NullMarked
package news.dateline.reader.correction;

import org.jspecify.annotations.NullMarked;
