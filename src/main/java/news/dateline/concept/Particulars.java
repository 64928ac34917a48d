package news.dateline.concept;

import java.util.List;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * All that an editor fills in about a concept.
 *
 * @param slug empty for one that is made from the names
 * @param compiledOn as of when the entry was compiled; null when it does not go out of date
 * @param sameAs addresses at which others describe the same
 */
public record Particulars(
        String slug,
        List<NameText> names,
        @Nullable String description,
        @Nullable PartialDate compiledOn,
        List<String> sameAs,
        Facts facts) {

    public Particulars {
        names = NameText.oneForEachLanguage(NameText.distinct(names));
        sameAs = sameAs.stream().distinct().toList();
    }

    Particulars withSlug(String slug) {
        return new Particulars(slug, names, description, compiledOn, sameAs, facts);
    }
}
