package news.dateline.bench.search;

/** An engine that is asked. */
interface Searching {

    /**
     * The first page.
     *
     * @return how many stories are found
     */
    long find(Query query, boolean isNarrowed, boolean isCounted) throws Exception;
}
