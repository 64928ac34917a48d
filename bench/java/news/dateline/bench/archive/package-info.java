/** An archive of any size, the same each time it is made. The text is of made-up words. */
@NullMarked
package news.dateline.bench.archive;

import org.jspecify.annotations.NullMarked;
