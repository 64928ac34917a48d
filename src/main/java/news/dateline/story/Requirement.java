package news.dateline.story;

/** What a text needs before readers may see it. */
public enum Requirement {
    HEADLINE("a headline"),
    STANDFIRST("a standfirst"),
    BYLINE("a byline"),
    BODY("a text"),
    REGION("a region"),
    TOPIC("a topic"),
    /** Everything that is marked is in the ledger, with a statement of somebody who says so. */
    STATEMENTS("a statement for all that its text marks"),
    SOURCE("a source"),
    /** What the lead picture shows is said in words. */
    ALT_TEXT("words for what its picture shows");

    private final String inWords;

    Requirement(String inWords) {
        this.inWords = inWords;
    }

    /** As an English sentence has it. */
    public String inWords() {
        return inWords;
    }
}
