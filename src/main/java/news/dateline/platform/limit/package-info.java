/** How much one visitor may ask for in a minute. */
@NullMarked
package news.dateline.platform.limit;

import org.jspecify.annotations.NullMarked;
