/** People, organisations, regions, topics and events: their names, offices and relations. */
@NullMarked
@ApplicationModule(
        displayName = "concept",
        allowedDependencies = {"shared", "shared :: time"})
package news.dateline.concept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
