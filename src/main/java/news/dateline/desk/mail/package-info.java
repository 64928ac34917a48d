/** What writers are told by e-mail, where the portal has a server for it. */
@NullMarked
package news.dateline.desk.mail;

import org.jspecify.annotations.NullMarked;
