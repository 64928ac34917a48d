package news.dateline.account;

import java.util.Locale;

/** What an account may do; each role may do all that the ones before it may. */
public enum Role {
    REPORTER,
    EDITOR,
    ADMIN;

    /** As the log has it. */
    String inWords() {
        return name().toLowerCase(Locale.ROOT);
    }
}
