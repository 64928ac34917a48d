package news.dateline.evidence;

/** What somebody stated: a number or a sentence. */
public sealed interface Stated permits FigureText, ClaimText {

    /** What the readable part of its key is made of. */
    String summary();
}
