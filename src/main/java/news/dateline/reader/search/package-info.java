/** The page that searches the published stories. */
@NullMarked
package news.dateline.reader.search;

import org.jspecify.annotations.NullMarked;
