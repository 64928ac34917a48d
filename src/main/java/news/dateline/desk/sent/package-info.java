/** What was sent to the desk and could not be taken: given back, so that nobody writes it twice. */
@NullMarked
package news.dateline.desk.sent;

import org.jspecify.annotations.NullMarked;
