/** The page of a story, which the desk previews. */
@NullMarked
@NamedInterface("story")
package news.dateline.reader.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
