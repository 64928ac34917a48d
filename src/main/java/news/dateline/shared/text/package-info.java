/** The Markdown of stories, as HTML for readers or as the words alone. */
@NullMarked
@NamedInterface("text")
package news.dateline.shared.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
