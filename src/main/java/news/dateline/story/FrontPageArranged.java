package news.dateline.story;

/**
 * Editors put other stories first on the front page of a language. Heard in the transaction that does it.
 *
 * @param language a BCP 47 tag
 */
public record FrontPageArranged(String language) {}
