/** What Dateline is, and how it works. */
@NullMarked
package news.dateline.reader.about;

import org.jspecify.annotations.NullMarked;
