/** Stories, their revisions and storylines: writing, publication, withdrawal. */
@NullMarked
@ApplicationModule(
        displayName = "story",
        allowedDependencies = {"shared", "shared :: paging", "shared :: text", "shared :: time", "account", "concept"})
package news.dateline.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
