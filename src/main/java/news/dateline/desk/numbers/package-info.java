/** Numbers as people write them, and those that a text states. */
@NullMarked
package news.dateline.desk.numbers;

import org.jspecify.annotations.NullMarked;
