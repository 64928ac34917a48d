/** What a text names and is about, proposed to its editor. */
@NullMarked
package news.dateline.desk.names;

import org.jspecify.annotations.NullMarked;
