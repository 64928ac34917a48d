/** What differs between two texts, for whoever shows it: editors and readers. */
@NullMarked
@NamedInterface("difference")
package news.dateline.story.difference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
