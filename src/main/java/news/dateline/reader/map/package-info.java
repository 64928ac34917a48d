/** Maps of regions, with the words that stand for them. */
@NullMarked
package news.dateline.reader.map;

import org.jspecify.annotations.NullMarked;
