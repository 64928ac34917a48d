/** What became of a story: the texts that readers had, and what differs between two of them. */
@NullMarked
package news.dateline.reader.history;

import org.jspecify.annotations.NullMarked;
