/** The log of what the desk did. */
@NullMarked
package news.dateline.desk.audit;

import org.jspecify.annotations.NullMarked;
