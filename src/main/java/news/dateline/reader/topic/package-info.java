/** The page of all topics. */
@NullMarked
package news.dateline.reader.topic;

import org.jspecify.annotations.NullMarked;
