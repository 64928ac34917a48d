/** Feeds for machines that follow the news. */
@NullMarked
@ApplicationModule(
        displayName = "feed",
        allowedDependencies = {
            "shared",
            "shared :: paging",
            "shared :: text",
            "concept",
            "story",
            "evidence",
            "search",
            "search :: request"
        })
package news.dateline.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
