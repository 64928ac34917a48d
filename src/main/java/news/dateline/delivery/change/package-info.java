/** News of what readers see differently from now on, from node to node. */
@NullMarked
package news.dateline.delivery.change;

import org.jspecify.annotations.NullMarked;
