/** The list of stories. */
@NullMarked
package news.dateline.desk.queue;

import org.jspecify.annotations.NullMarked;
