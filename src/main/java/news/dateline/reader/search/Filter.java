package news.dateline.reader.search;

import news.dateline.concept.ConceptLink;

/**
 * A concept that the found stories must be about.
 *
 * @param without the URL of the same search without it
 */
record Filter(ConceptLink concept, String without) {

    public String parameter() {
        return SearchRequest.parameterOf(concept.kind());
    }
}
