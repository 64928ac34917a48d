package news.dateline.testing;

import org.jspecify.annotations.Nullable;

/**
 * A page that has to be made before it can be looked at.
 *
 * @param sent what is posted to get it; null for a page that is only opened
 */
public record PageState(
        String name,
        int status,
        Browser browser,
        String path,
        @Nullable Fields sent) {

    /** Asks for it; can be done again and again. */
    public Page page() {
        return sent == null ? browser.get(path) : browser.post(path, sent);
    }

    @Override
    public String toString() {
        return name;
    }
}
