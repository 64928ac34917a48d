package news.dateline.search;

/** The orders a query may ask for; without words, relevance is the same as newest first. */
public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST
}
