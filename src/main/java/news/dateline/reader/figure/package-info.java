/** The page of all figures and claims. */
@NullMarked
package news.dateline.reader.figure;

import org.jspecify.annotations.NullMarked;
