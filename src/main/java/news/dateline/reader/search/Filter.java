package news.dateline.reader.search;

import news.dateline.search.Facet;
import news.dateline.search.request.Narrowed;
import news.dateline.search.request.SearchRequest;
import news.dateline.search.request.Value;

/**
 * What the found stories are narrowed to.
 *
 * @param without the URL of the same search without it
 */
record Filter(Facet facet, Value value, String without) {

    static Filter of(Narrowed.Of narrowed, SearchRequest request) {
        return new Filter(
                narrowed.facet(),
                narrowed.value(),
                request.without(narrowed.facet(), narrowed.value().slug()).url());
    }

    public String parameter() {
        return SearchRequest.parameterOf(facet);
    }
}
