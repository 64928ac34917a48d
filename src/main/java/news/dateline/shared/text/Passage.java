package news.dateline.shared.text;

/**
 * A link with the paragraph it stands in, as readers see it.
 *
 * @param before what stands before it in the same paragraph
 * @param after likewise
 */
public record Passage(String before, Reference link, String after) {}
