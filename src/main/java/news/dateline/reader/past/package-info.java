/** Pages as they stood on an earlier day, which stories and storylines have in common. */
@NullMarked
package news.dateline.reader.past;

import org.jspecify.annotations.NullMarked;
