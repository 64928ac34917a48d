/** Concepts as editors make, change and merge them. */
@NullMarked
package news.dateline.desk.concept;

import org.jspecify.annotations.NullMarked;
