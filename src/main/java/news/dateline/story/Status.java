package news.dateline.story;

import java.util.Locale;

/** Where a story stands (IPTC pubStatus, with the steps before it). It changes only by the transitions of {@link Story}. */
public enum Status {
    DRAFT,
    IN_REVIEW,
    SCHEDULED,
    PUBLISHED,
    WITHDRAWN;

    /** As an English sentence has it: in review. */
    public String inWords() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
