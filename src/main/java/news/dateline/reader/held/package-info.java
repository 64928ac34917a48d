/** What was read for pages and holds for others. */
@NullMarked
package news.dateline.reader.held;

import org.jspecify.annotations.NullMarked;
