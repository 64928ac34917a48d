package news.dateline.bench.search;

import java.util.UUID;

/**
 * What a reader looks for.
 *
 * @param words as they are typed
 * @param region to which it can be narrowed; so can it to the topic
 */
record Query(String words, UUID region, UUID topic) {}
