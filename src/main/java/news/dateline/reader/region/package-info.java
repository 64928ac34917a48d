/** The page of all regions. */
@NullMarked
package news.dateline.reader.region;

import org.jspecify.annotations.NullMarked;
