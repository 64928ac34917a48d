/** Pages for editors. */
@NullMarked
@ApplicationModule(
        displayName = "desk",
        allowedDependencies = {
            "shared",
            "shared :: paging",
            "shared :: time",
            "shared :: text",
            "account",
            "account :: audit",
            "concept",
            "drawing",
            "edition",
            "concept :: names",
            "story",
            "story :: difference",
            "story :: draft",
            "story :: merge",
            "evidence",
            "media",
            "search",
            "reader :: story"
        })
package news.dateline.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
