/** What every module may use: slugs, keyset pages, partial dates, Markdown, the clock. */
@NullMarked
@ApplicationModule(
        displayName = "shared",
        allowedDependencies = {})
package news.dateline.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
