/** The clock, and dates known only to the month or year. */
@NullMarked
@NamedInterface("time")
package news.dateline.shared.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
