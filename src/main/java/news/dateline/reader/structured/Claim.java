package news.dateline.reader.structured;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim, or what somebody said of a figure.
 *
 * @param description what is known of it by now
 * @param author who stated it first, where that has a page
 * @param creditText the same in plain words, where it has none
 * @param publisher the outlet through which it came out, if another
 * @param datePublished when; as precise as is known
 * @param appearance stories that rest on it
 */
public record Claim(
        String url,
        String text,
        String inLanguage,
        String description,
        @Nullable Reference author,
        @Nullable String creditText,
        @Nullable Reference publisher,
        @Nullable String datePublished,
        List<Reference> appearance)
        implements SchemaType {}
