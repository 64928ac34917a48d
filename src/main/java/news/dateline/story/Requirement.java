package news.dateline.story;

/** What a text needs before readers may see it. */
public enum Requirement {
    HEADLINE,
    STANDFIRST,
    BYLINE,
    BODY,
    REGION,
    TOPIC,
    /** Everything that is marked is in the ledger, with a statement of somebody who says so. */
    STATEMENTS,
    SOURCE,
    /** What the lead picture shows is said in words. */
    ALT_TEXT
}
