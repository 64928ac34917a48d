/** The shapes of the world's countries, and how the round earth comes onto flat paper. */
@NullMarked
package news.dateline.drawing.atlas;

import org.jspecify.annotations.NullMarked;
