package news.dateline.evidence;

/** What somebody stated: a number, a sentence, or when an event happened. */
public sealed interface Stated permits FigureText, ClaimText, DateText {

    /** What the readable part of its key is made of. */
    String summary();
}
