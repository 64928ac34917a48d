/** Maps, timelines, series and networks: data in, SVG or PNG out. */
@NullMarked
@ApplicationModule(
        displayName = "drawing",
        allowedDependencies = {"shared", "shared :: text"})
package news.dateline.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
