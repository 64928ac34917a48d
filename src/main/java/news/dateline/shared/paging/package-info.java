/** Lists by the page: which page is meant, where it begins and ends, and what stands on it. */
@NullMarked
@NamedInterface("paging")
package news.dateline.shared.paging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
