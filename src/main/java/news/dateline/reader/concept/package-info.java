/** The pages of people, organisations, regions, topics and events. */
@NullMarked
package news.dateline.reader.concept;

import org.jspecify.annotations.NullMarked;
