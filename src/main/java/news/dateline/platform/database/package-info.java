/** The PostgreSQL that Dateline brings along for when no other is named. */
@NullMarked
package news.dateline.platform.database;

import org.jspecify.annotations.NullMarked;
