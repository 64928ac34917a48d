/** Pages for editors. */
@NullMarked
@ApplicationModule(
        displayName = "desk",
        allowedDependencies = {
            "shared",
            "shared :: paging",
            "shared :: time",
            "account",
            "concept",
            "drawing",
            "story",
            "evidence",
            "media",
            "search",
            "reader :: story"
        })
package news.dateline.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
