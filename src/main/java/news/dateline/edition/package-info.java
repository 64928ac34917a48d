/** The public site, or one storyline of it, as static pages that need no server. */
@NullMarked
@ApplicationModule(
        displayName = "edition",
        allowedDependencies = {"shared"})
package news.dateline.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
