/** The PostgreSQL that Dateline brings along for when no other is named; and the way to either for commands. */
@NullMarked
@NamedInterface("database")
package news.dateline.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
