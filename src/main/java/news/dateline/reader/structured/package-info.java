/** What pages say to machines in the vocabulary of schema.org, as JSON-LD. Its words are schema.org's, not the portal's. */
@NullMarked
package news.dateline.reader.structured;

import org.jspecify.annotations.NullMarked;
