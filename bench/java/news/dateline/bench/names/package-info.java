/** How long it takes to find the names in a text. */
@NullMarked
package news.dateline.bench.names;

import org.jspecify.annotations.NullMarked;
