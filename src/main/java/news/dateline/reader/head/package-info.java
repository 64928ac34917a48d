/** What the head of a page says to search engines and to whoever shows a link to it. */
@NullMarked
package news.dateline.reader.head;

import org.jspecify.annotations.NullMarked;
