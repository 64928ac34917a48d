package news.dateline.story;

/** Where a story stands (IPTC pubStatus, with the steps before it). It changes only by the transitions of {@link Story}. */
public enum Status {
    DRAFT,
    IN_REVIEW,
    SCHEDULED,
    PUBLISHED,
    WITHDRAWN
}
