/** What is answered to a request that cannot be served. */
@NullMarked
package news.dateline.platform.failure;

import org.jspecify.annotations.NullMarked;
