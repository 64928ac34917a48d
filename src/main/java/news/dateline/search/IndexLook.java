package news.dateline.search;

/**
 * What nodes look at every few seconds: nothing that costs more the larger the archive is.
 *
 * @param isUp whether the engine answers
 */
record IndexLook(boolean isUp, IndexRecord.State state, Backlog backlog) {}
