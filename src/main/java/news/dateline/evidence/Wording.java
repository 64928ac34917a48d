package news.dateline.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A figure in words.
 *
 * @param language a BCP 47 tag, where it is not the page's; else null
 */
public record Wording(String text, @Nullable String language) {}
