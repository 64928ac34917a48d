package news.dateline.bench.search;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import news.dateline.search.Facet;
import news.dateline.search.Sort;
import news.dateline.search.StoryQuery;
import news.dateline.search.StorySearch;

/** The portal's own search, with passages, and with the hits read again from the database. */
record Embedded(StorySearch search) implements Searching {

    @Override
    public long find(Query query, boolean isNarrowed, boolean isCounted) {
        Map<Facet, Set<String>> only = isNarrowed
                ? Map.of(
                        Facet.REGION, Set.of(query.region().toString()),
                        Facet.TOPIC, Set.of(query.topic().toString()))
                : Map.of();
        StoryQuery asked = new StoryQuery(query.words(), only, StoryQuery.Days.ALL, Sort.RELEVANCE, null);
        return search.find(asked, isCounted ? EnumSet.allOf(Facet.class) : Set.of()).total();
    }
}
