/** Accounts, as admins look after them. */
@NullMarked
package news.dateline.desk.user;

import org.jspecify.annotations.NullMarked;
