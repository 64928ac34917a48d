package news.dateline.platform;

/** The style sheets that pages carry in themselves. Nothing else that is written into a page is followed as one. */
public interface InlineStyle {

    /** The source expressions of the Content Security Policy that allow them: a hash of each, with spaces between. */
    String sources();
}
