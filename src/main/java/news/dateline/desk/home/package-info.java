/** Where editors begin their day. */
@NullMarked
package news.dateline.desk.home;

import org.jspecify.annotations.NullMarked;
