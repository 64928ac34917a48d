package news.dateline.account.audit;

/** What kind of thing an action is about. */
public enum Subject {
    ACCOUNT,
    STORY,
    CONCEPT,
    PICTURE,
    FRONT_PAGE,
    INDEX
}
