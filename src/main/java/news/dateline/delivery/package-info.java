/** How pages reach their readers: what may be kept, and for how long. */
@NullMarked
@ApplicationModule(
        displayName = "delivery",
        allowedDependencies = {"shared", "platform", "concept", "story", "evidence", "media"})
package news.dateline.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
