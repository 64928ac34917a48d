/** Readers' pages as they were made, kept for whoever asks next. */
@NullMarked
package news.dateline.delivery.page;

import org.jspecify.annotations.NullMarked;
