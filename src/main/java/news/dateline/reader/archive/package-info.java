/** The archive by day, month and year. */
@NullMarked
package news.dateline.reader.archive;

import org.jspecify.annotations.NullMarked;
