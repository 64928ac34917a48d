/** Measurements that need time, a quiet machine or a large archive. None of it is a test. */
@NullMarked
package news.dateline.bench;

import org.jspecify.annotations.NullMarked;
