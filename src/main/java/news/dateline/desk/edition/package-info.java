/** Editions to take away, for admins. */
@NullMarked
package news.dateline.desk.edition;

import org.jspecify.annotations.NullMarked;
