package news.dateline.account.audit;

/** What the log tells of, in words for who reads it. The names are kept in it: none is given another meaning. */
public enum Action {
    SIGNED_IN(Subject.ACCOUNT, "Signed in"),
    SIGNED_IN_WITH_PASSKEY(Subject.ACCOUNT, "Signed in with a passkey"),
    SIGN_IN_FAILED(Subject.ACCOUNT, "Failed to sign in"),
    SIGNED_OUT(Subject.ACCOUNT, "Signed out"),
    SIGNED_OUT_EVERYWHERE(Subject.ACCOUNT, "Signed out everywhere"),
    ACCOUNT_ADDED(Subject.ACCOUNT, "Made an account"),
    ACCOUNT_RENAMED(Subject.ACCOUNT, "Changed a display name"),
    EMAIL_CHANGED(Subject.ACCOUNT, "Changed an e-mail address"),
    ROLE_CHANGED(Subject.ACCOUNT, "Changed a role"),
    ACCOUNT_CLOSED(Subject.ACCOUNT, "Closed an account"),
    ACCOUNT_OPENED(Subject.ACCOUNT, "Opened an account again"),
    PASSWORD_RESET(Subject.ACCOUNT, "Reset a password"),
    PASSWORD_CHANGED(Subject.ACCOUNT, "Changed the own password"),
    PASSKEY_ADDED(Subject.ACCOUNT, "Added a passkey"),
    PASSKEY_REMOVED(Subject.ACCOUNT, "Removed a passkey"),
    STORY_BEGUN(Subject.STORY, "Began a story"),
    STORY_SAVED(Subject.STORY, "Saved a story"),
    STORY_SUBMITTED(Subject.STORY, "Submitted a story"),
    STORY_RETURNED(Subject.STORY, "Returned a story to its writer"),
    STORY_SCHEDULED(Subject.STORY, "Scheduled a story"),
    STORY_HELD_BACK(Subject.STORY, "Held a story back when its embargo ended"),
    STORY_PUBLISHED(Subject.STORY, "Published a story"),
    STORY_CORRECTED(Subject.STORY, "Corrected a story"),
    STORY_MOVED(Subject.STORY, "Changed the address of a story"),
    STORY_WITHDRAWN(Subject.STORY, "Withdrew a story"),
    PREVIEWS_ENDED(Subject.STORY, "Ended the preview links of a story"),
    CONCEPT_ADDED(Subject.CONCEPT, "Made a concept"),
    CONCEPT_CHANGED(Subject.CONCEPT, "Changed a concept"),
    CONCEPT_SHOWN(Subject.CONCEPT, "Showed readers a concept"),
    CONCEPT_WITHHELD(Subject.CONCEPT, "Took a concept from readers"),
    CONCEPTS_MERGED(Subject.CONCEPT, "Merged two concepts"),
    FIGURE_ADDED(Subject.LEDGER_ENTRY, "Made a figure or claim"),
    FIGURE_CHANGED(Subject.LEDGER_ENTRY, "Changed a figure or claim"),
    FIGURE_SHOWN(Subject.LEDGER_ENTRY, "Showed readers a figure or claim"),
    DATE_ADDED(Subject.LEDGER_ENTRY, "Recorded a date of an event"),
    DATE_CHANGED(Subject.LEDGER_ENTRY, "Changed a date of an event"),
    STATEMENT_ADDED(Subject.LEDGER_ENTRY, "Added a statement"),
    STATEMENT_STRUCK(Subject.LEDGER_ENTRY, "Struck out a statement"),
    FIGURE_TAKEN_OVER(Subject.STORY, "Took a newer figure into a story"),
    FIGURE_DECLINED(Subject.STORY, "Left a story on an older figure"),
    IMAGE_ADDED(Subject.PICTURE, "Added a picture"),
    IMAGE_CHANGED(Subject.PICTURE, "Changed a picture"),
    IMAGE_DELETED(Subject.PICTURE, "Deleted a picture"),
    STORYLINE_ADDED(Subject.STORYLINE, "Made a storyline"),
    STORYLINE_CHANGED(Subject.STORYLINE, "Changed a storyline"),
    FRONT_PAGE_ARRANGED(Subject.FRONT_PAGE, "Arranged a front page"),
    INDEX_REBUILT(Subject.INDEX, "Had the search index built anew"),
    EDITION_MADE(Subject.STORYLINE, "Made an offline edition");

    private final Subject subject;
    private final String inWords;

    Action(Subject subject, String inWords) {
        this.subject = subject;
        this.inWords = inWords;
    }

    public Subject subject() {
        return subject;
    }

    public String inWords() {
        return inWords;
    }
}
