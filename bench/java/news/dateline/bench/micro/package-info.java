/** What single steps cost, by JMH. */
@NullMarked
package news.dateline.bench.micro;

import org.jspecify.annotations.NullMarked;
