package news.dateline.reader.structured;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of anything that has a page.
 *
 * @param subjectOf stories about it
 */
public record Described(
        String name,
        List<String> alternateName,
        @Nullable String description,
        String url,
        List<String> sameAs,
        List<ArticleLink> subjectOf) {}
