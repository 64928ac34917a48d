/** Stories as IPTC ninjs 3.1 has them (News in JSON). */
@NullMarked
package news.dateline.api.ninjs;

import org.jspecify.annotations.NullMarked;
