/** Searches as addresses ask for them, and what the values in them stand for. */
@NullMarked
@NamedInterface("request")
package news.dateline.search.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
