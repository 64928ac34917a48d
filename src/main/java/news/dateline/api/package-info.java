/** JSON for programs: what readers may see, under addresses that say which version of the interface they speak. */
@NullMarked
@ApplicationModule(
        displayName = "api",
        allowedDependencies = {
            "shared",
            "shared :: paging",
            "shared :: text",
            "shared :: time",
            "concept",
            "concept :: names",
            "media",
            "story",
            "evidence",
            "search",
            "search :: request"
        })
package news.dateline.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
