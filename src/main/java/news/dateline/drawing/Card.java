package news.dateline.drawing;

import org.jspecify.annotations.Nullable;

/**
 * What other sites show of a story that somebody links to.
 *
 * @param kicker may be empty
 * @param locator what its map shows; null for none
 */
public record Card(
        String name,
        String kicker,
        String headline,
        @Nullable Locator locator) {}
