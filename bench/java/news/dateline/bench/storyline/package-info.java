/** How long the pages of a large storyline take. */
@NullMarked
package news.dateline.bench.storyline;

import org.jspecify.annotations.NullMarked;
