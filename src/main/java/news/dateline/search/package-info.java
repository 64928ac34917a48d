/** The index of published stories and the queries on it. */
@NullMarked
@ApplicationModule(
        displayName = "search",
        allowedDependencies = {
            "shared",
            "shared :: paging",
            "shared :: text",
            "shared :: time",
            "concept",
            "concept :: names",
            "story"
        })
package news.dateline.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
