/** Who may send which request, and what browsers are told to allow. */
@NullMarked
package news.dateline.platform.security;

import org.jspecify.annotations.NullMarked;
