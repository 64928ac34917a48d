package news.dateline.platform;

/** A style sheet that pages carry in themselves. Nothing else that is written into a page is followed as one. */
public interface InlineStyle {

    /** The source expression of the Content Security Policy that allows it: its hash. */
    String source();
}
