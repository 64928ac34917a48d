/** One file with all that a portal must not lose; made, checked and put back by commands. */
@NullMarked
@ApplicationModule(
        displayName = "backup",
        allowedDependencies = {"shared", "media", "platform :: database"})
package news.dateline.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
