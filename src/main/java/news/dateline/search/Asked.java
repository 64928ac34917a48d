package news.dateline.search;

/**
 * What the engine is asked for.
 *
 * @param words in its language of simple query strings; empty for all documents
 */
record Asked(Fit fit, String words) {}
