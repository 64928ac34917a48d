/** The front page. */
@NullMarked
package news.dateline.reader.front;

import org.jspecify.annotations.NullMarked;
