/** The files of pictures. */
@NullMarked
package news.dateline.reader.picture;

import org.jspecify.annotations.NullMarked;
