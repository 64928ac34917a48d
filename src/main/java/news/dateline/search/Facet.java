package news.dateline.search;

import news.dateline.concept.Kind;

/**
 * What the stories that a query finds are counted by. All but the days can be narrowed to some values, of which a
 * story needs one; days are narrowed to a stretch.
 */
public enum Facet {
    /** Values are ids of regions; a region has the stories of all regions below it. */
    REGION("filing.regions", true, 1000),
    /** Values are ids of topics, likewise. */
    TOPIC("filing.topics", true, 1000),
    PERSON("filing.people", true, 12),
    ORGANISATION("filing.organisations", true, 12),
    EVENT("filing.events", true, 12),
    STORYLINE("storyline", false, 12),
    /** Values are BCP 47 tags. */
    LANGUAGE("language", false, 50),
    /** Values are days of publication as ISO 8601 writes them, as in the stories' addresses: 2022-01-09. */
    DAY("publishedOn", false, 20_000);

    private final String field;
    private final boolean numbered;
    private final int most;

    Facet(String field, boolean numbered, int most) {
        this.field = field;
        this.numbered = numbered;
        this.most = most;
    }

    public static Facet of(Kind kind) {
        return valueOf(kind.name());
    }

    String field() {
        return field;
    }

    /** Whether its values are concepts, which are counted as numbers. */
    boolean isNumbered() {
        return numbered;
    }

    /** The field that holds what is counted. */
    String counted() {
        return numbered ? field + Filing.COUNTED : field;
    }

    /** How many values are counted, those with most stories first. */
    int most() {
        return most;
    }
}
