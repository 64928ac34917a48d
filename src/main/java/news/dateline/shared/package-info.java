/** What every module may use: slugs, keys, languages, addresses; lists, time and Markdown below it. */
@NullMarked
@ApplicationModule(
        displayName = "shared",
        allowedDependencies = {})
package news.dateline.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
