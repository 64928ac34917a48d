/** Pictures: what they show and whose they are, their sizes, and where their files lie. */
@NullMarked
@ApplicationModule(
        displayName = "media",
        allowedDependencies = {"shared", "shared :: paging", "story"})
package news.dateline.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
