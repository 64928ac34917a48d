/** Signing in and choosing a password. */
@NullMarked
package news.dateline.desk.signin;

import org.jspecify.annotations.NullMarked;
