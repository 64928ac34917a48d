/** Figures, claims, dates of events and the statements they rest on. */
@NullMarked
@ApplicationModule(
        displayName = "evidence",
        allowedDependencies = {"shared", "shared :: paging", "shared :: text", "shared :: time", "concept", "story"})
package news.dateline.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
