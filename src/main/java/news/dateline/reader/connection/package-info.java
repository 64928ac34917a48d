/** What ties people and organisations to one another, drawn and in words. */
@NullMarked
package news.dateline.reader.connection;

import org.jspecify.annotations.NullMarked;
