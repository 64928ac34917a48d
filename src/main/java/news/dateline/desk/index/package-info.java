/** How the search index is, for admins. */
@NullMarked
package news.dateline.desk.index;

import org.jspecify.annotations.NullMarked;
