package news.dateline.reader.search;

import news.dateline.search.Facet;

/**
 * What the found stories are narrowed to.
 *
 * @param without the URL of the same search without it
 */
record Filter(Facet facet, Value value, String without) {

    public String parameter() {
        return SearchRequest.parameterOf(facet);
    }
}
