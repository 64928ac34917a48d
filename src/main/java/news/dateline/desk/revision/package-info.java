/** What a story went through: its revisions, what differs between them, its steps. */
@NullMarked
package news.dateline.desk.revision;

import org.jspecify.annotations.NullMarked;
