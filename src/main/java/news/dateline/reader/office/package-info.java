/** Who held which office on the day that a page is about. */
@NullMarked
package news.dateline.reader.office;

import org.jspecify.annotations.NullMarked;
