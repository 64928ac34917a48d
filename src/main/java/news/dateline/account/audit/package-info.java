/** The log of what the desk did, which is added to and never changed. */
@NullMarked
@NamedInterface("audit")
package news.dateline.account.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
