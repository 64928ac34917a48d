package news.dateline.search;

import news.dateline.concept.Kind;

/**
 * What the stories that a query finds are counted by. All but the days can be narrowed to some values, of which a
 * story needs one; days are narrowed to a stretch.
 */
public enum Facet {
    /** Values are ids of regions; a region has the stories of all regions below it. */
    REGION("filing.regions", 1000),
    /** Values are ids of topics, likewise. */
    TOPIC("filing.topics", 1000),
    PERSON("filing.people", 12),
    ORGANISATION("filing.organisations", 12),
    EVENT("filing.events", 12),
    STORYLINE("storyline", 12),
    /** Values are BCP 47 tags. */
    LANGUAGE("language", 50),
    /** Values are days of publication as ISO 8601 writes them, as in the stories' addresses: 2022-01-09. */
    DAY(SearchDocument.DAY, 20_000);

    private final String field;
    private final int most;

    Facet(String field, int most) {
        this.field = field;
        this.most = most;
    }

    public static Facet of(Kind kind) {
        return valueOf(kind.name());
    }

    /** The field that holds the values. */
    String field() {
        return field;
    }

    /** How many values are counted, those with most stories first. */
    int most() {
        return most;
    }
}
