package news.dateline.search.request;

import java.util.Locale;
import news.dateline.concept.Branch;
import news.dateline.concept.ConceptLink;
import news.dateline.shared.Languages;
import news.dateline.story.Storyline;
import org.jspecify.annotations.Nullable;

/**
 * A value of a facet.
 *
 * @param key by which the index knows it
 * @param slug as URLs have it, or the tag of a language
 * @param language of the name, a BCP 47 tag; null where it is that of the page
 * @param depth below the root of its tree; 0 where there is none
 */
public record Value(
        String key, String slug, String name, @Nullable String language, int depth) {

    public static Value of(ConceptLink concept) {
        return new Value(concept.id().toString(), concept.slug(), concept.name(), concept.language(), 0);
    }

    public static Value of(Branch branch) {
        ConceptLink concept = branch.concept();
        return new Value(concept.id().toString(), concept.slug(), concept.name(), concept.language(), branch.depth());
    }

    public static Value of(Storyline line) {
        return new Value(line.id().toString(), line.slug(), line.title(), Languages.OF_THE_LEDGER, 0);
    }

    public static Value ofLanguage(String tag, Locale locale) {
        return new Value(tag, tag, LanguageNames.of(tag, locale), null, 0);
    }
}
