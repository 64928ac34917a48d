/** Loads the built-in content into an empty database. */
@NullMarked
@ApplicationModule(
        displayName = "seed",
        allowedDependencies = {"shared", "shared :: time", "account", "concept", "story", "evidence"})
package news.dateline.seed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
