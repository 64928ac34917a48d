/** Trees of concepts as pages show them, with the ones that have stories. */
@NullMarked
package news.dateline.reader.tree;

import org.jspecify.annotations.NullMarked;
