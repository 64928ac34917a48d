/** How long a search takes, and how long it takes until a story is found. */
@NullMarked
package news.dateline.bench.search;

import org.jspecify.annotations.NullMarked;
