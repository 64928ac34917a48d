package news.dateline.account.audit;

/** What kind of thing an action is about. */
public enum Subject {
    ACCOUNT,
    STORY,
    CONCEPT,
    LEDGER_ENTRY,
    PICTURE,
    STORYLINE,
    FRONT_PAGE,
    INDEX
}
