package news.dateline.concept;

import java.util.stream.Stream;

/** The kinds of concept, in the order in which pages list them. */
public enum Kind {
    REGION("regions"),
    TOPIC("topics"),
    PERSON("people"),
    ORGANISATION("organisations"),
    EVENT("events");

    /** The plurals, as a path variable may be one of them. */
    public static final String PLURALS = "regions|topics|people|organisations|events";

    private final String plural;

    Kind(String plural) {
        this.plural = plural;
    }

    /** The word for all of this kind, as URLs have it. */
    public String plural() {
        return plural;
    }

    /** Whether it is somebody who can act: a person or an organisation. */
    public boolean acts() {
        return this == PERSON || this == ORGANISATION;
    }

    /** @throws IllegalArgumentException for a word that is the plural of no kind */
    public static Kind ofPlural(String plural) {
        return Stream.of(values())
                .filter(kind -> kind.plural.equals(plural))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(plural));
    }
}
