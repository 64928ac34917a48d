/** Text that was not saved yet, and who has a story before them. */
@NullMarked
@NamedInterface("draft")
package news.dateline.story.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
