/** Pages for editors. */
@NullMarked
@ApplicationModule(
        displayName = "desk",
        allowedDependencies = {
            "shared",
            "shared :: paging",
            "shared :: text",
            "account",
            "concept",
            "concept :: names",
            "story",
            "evidence",
            "search",
            "reader :: story"
        })
package news.dateline.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
