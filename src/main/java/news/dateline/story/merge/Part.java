package news.dateline.story.merge;

/** A stretch of a merged text. */
public sealed interface Part permits Settled, Conflict {}
