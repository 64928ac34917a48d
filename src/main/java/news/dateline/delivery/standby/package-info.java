/** What answers while the portal itself cannot. */
@NullMarked
package news.dateline.delivery.standby;

import org.jspecify.annotations.NullMarked;
