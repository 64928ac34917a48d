package news.dateline.story.difference;

/** What became of a stretch of text. */
public enum Fate {
    KEPT,
    REMOVED,
    ADDED
}
