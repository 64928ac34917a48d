/** Names in text and names half typed: which concepts are meant. */
@NullMarked
@NamedInterface("names")
package news.dateline.concept.names;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
