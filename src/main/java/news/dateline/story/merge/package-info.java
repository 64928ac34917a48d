/** Makes one text of two that were changed at once. */
@NullMarked
@NamedInterface("merge")
package news.dateline.story.merge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
