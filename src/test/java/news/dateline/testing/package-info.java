/** What tests of several modules share. */
@NullMarked
package news.dateline.testing;

import org.jspecify.annotations.NullMarked;
