/** What stands first on the front page. */
@NullMarked
package news.dateline.desk.front;

import org.jspecify.annotations.NullMarked;
