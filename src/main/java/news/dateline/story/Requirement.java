package news.dateline.story;

/** What a text needs before readers may see it. */
public enum Requirement {
    HEADLINE,
    STANDFIRST,
    BYLINE,
    BODY,
    REGION,
    TOPIC,
    SOURCE
}
