package news.dateline.shared.text;

/**
 * A link in a text.
 *
 * @param words that it stands on, without marks
 */
public record Reference(String words, String address) {}
