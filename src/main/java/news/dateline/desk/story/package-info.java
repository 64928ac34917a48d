/** The form of a story and what can be done with it. */
@NullMarked
package news.dateline.desk.story;

import org.jspecify.annotations.NullMarked;
