package news.dateline.account;

/** What an account may do; each role may do all that the ones before it may. */
public enum Role {
    REPORTER,
    EDITOR,
    ADMIN
}
