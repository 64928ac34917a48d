/** Pages for readers. */
@NullMarked
@ApplicationModule(
        displayName = "reader",
        allowedDependencies = {
            "shared",
            "shared :: paging",
            "shared :: text",
            "shared :: time",
            "concept",
            "concept :: names",
            "drawing",
            "story",
            "story :: difference",
            "evidence",
            "media",
            "search",
            "search :: request"
        })
package news.dateline.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
