/** What answers while the portal itself cannot. */
@NullMarked
@NamedInterface("standby")
package news.dateline.delivery.standby;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
