package news.dateline.story;

/** What a new text means to those who read the one before it. */
public enum ChangeKind {
    /** Nothing: it does not count as an update. */
    TYPO,
    UPDATE,
    /** What they read was wrong, and they are told. */
    CORRECTION
}
