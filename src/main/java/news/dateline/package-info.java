@NullMarked
package news.dateline;

import org.jspecify.annotations.NullMarked;
