package news.dateline.reader;

/**
 * The way to a page in one of the languages of the interface.
 *
 * @param language a BCP 47 tag
 * @param current whether it is the language of the page that has the link
 */
public record LanguageLink(String language, String href, boolean current) {}
