/** Slows down whoever guesses passwords, on all nodes at once. */
@NullMarked
package news.dateline.platform.lane;

import org.jspecify.annotations.NullMarked;
