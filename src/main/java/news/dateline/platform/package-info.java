/** The embedded database, start-up checks, security rules, health. */
@NullMarked
@ApplicationModule(
        displayName = "platform",
        allowedDependencies = {"shared", "shared :: time", "account", "account :: audit"})
package news.dateline.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
