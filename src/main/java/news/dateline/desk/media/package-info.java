/** The library of pictures. */
@NullMarked
package news.dateline.desk.media;

import org.jspecify.annotations.NullMarked;
