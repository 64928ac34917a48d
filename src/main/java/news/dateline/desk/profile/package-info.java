/** What is one's own: name, sessions and passkeys. */
@NullMarked
package news.dateline.desk.profile;

import org.jspecify.annotations.NullMarked;
