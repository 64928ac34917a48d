package news.dateline.drawing;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a text in one language.
 *
 * @param language a BCP 47 tag where it is not the page's; else null
 */
public record Run(String text, @Nullable String language) {}
