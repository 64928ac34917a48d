package news.dateline.reader.structured;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story.
 *
 * @param isBasedOn its source
 * @param isPartOf its storyline
 * @param translationOfWork the original of a translation
 * @param workTranslation the translations of an original
 */
public record NewsArticle(
        String url,
        String headline,
        @Nullable String description,
        String inLanguage,
        OffsetDateTime datePublished,
        OffsetDateTime dateModified,
        Reference author,
        Reference publisher,
        @Nullable String articleSection,
        ImageObject image,
        List<Reference> about,
        List<Reference> mentions,
        List<Reference> contentLocation,
        @Nullable Reference isBasedOn,
        @Nullable Reference isPartOf,
        @Nullable Reference translationOfWork,
        List<Reference> workTranslation,
        List<CorrectionComment> correction,
        Reference mainEntityOfPage)
        implements SchemaType {}
