/** Storylines as editors make and change them. */
@NullMarked
package news.dateline.desk.storyline;

import org.jspecify.annotations.NullMarked;
