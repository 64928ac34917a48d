/** What requests may take of time, threads, memory and disk before anybody knows who sends them. */
@NullMarked
package news.dateline.platform.intake;

import org.jspecify.annotations.NullMarked;
