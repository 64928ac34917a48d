/** The pages of storylines. */
@NullMarked
package news.dateline.reader.storyline;

import org.jspecify.annotations.NullMarked;
