package news.dateline.concept;

/** The kinds of concept, in the order in which pages list them. */
public enum Kind {
    REGION("regions"),
    TOPIC("topics"),
    PERSON("people"),
    ORGANISATION("organisations"),
    EVENT("events");

    private final String plural;

    Kind(String plural) {
        this.plural = plural;
    }

    /** The word for all of this kind, as URLs have it. */
    public String plural() {
        return plural;
    }
}
