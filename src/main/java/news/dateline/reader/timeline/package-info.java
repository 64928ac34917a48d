/** Dated events in their order, as a picture and in words. */
@NullMarked
package news.dateline.reader.timeline;

import org.jspecify.annotations.NullMarked;
