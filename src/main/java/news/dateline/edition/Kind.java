package news.dateline.edition;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an address leads to. The order is that in which an edition takes pages, as long as there is room. */
enum Kind {
    FILE("/media/[0-9a-f]{64}-\\d{1,5}\\.(?:jpg|png)|/favicon[\\w-]*\\.svg"),
    FRONT("/"),
    SECTION("/(?:regions|topics|storylines|figures|archive|corrections|about)"),
    STORYLINE("/storylines/[^/]+(?:/timeline)?"),
    STORY("/stories/\\d{4}/\\d{2}/\\d{2}/[^/]+"),
    /** What follows the first part of a list. */
    FURTHER(null),
    CONCEPT("/(?:people|organisations|regions|topics|events)/[^/]+"),
    DAY("/archive/\\d{4}(?:/\\d{2}(?:/\\d{2})?)?"),
    CONNECTIONS("/(?:people|organisations)/[^/]+/connections"),
    HISTORY("/stories/\\d{4}/\\d{2}/\\d{2}/[^/]+/history(?:/\\d+\\.\\.\\d+)?");

    private final @Nullable Pattern pattern;

    Kind(@Nullable String pattern) {
        this.pattern = pattern == null ? null : Pattern.compile(pattern);
    }

    /** @param path without the prefix of a language */
    static Optional<Kind> of(String path) {
        return Stream.of(values())
                .filter(kind ->
                        kind.pattern != null && kind.pattern.matcher(path).matches())
                .findFirst();
    }

    /** Whether it may go on over several pages. */
    boolean isList() {
        return switch (this) {
            case FRONT, SECTION, STORYLINE, CONCEPT, DAY -> true;
            case FILE, STORY, FURTHER, CONNECTIONS, HISTORY -> false;
        };
    }
}
