package news.dateline.reader.head;

import com.ibm.icu.util.ULocale;
import java.util.Map;
import news.dateline.shared.Languages;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a page says of it besides its title.
 *
 * @param language of what the page shows, a BCP 47 tag
 * @param canonical the one address it is to be known by
 * @param alternates its addresses by language, its own included; empty for a page that has no counterparts
 * @param article what is said of a story only; null for any other page
 * @param data JSON-LD, safe inside an element; null for none
 */
public record Head(
        String language,
        String canonical,
        Map<String, String> alternates,
        @Nullable String description,
        @Nullable OpenGraphArticle article,
        @Nullable String data) {

    public Head describedAs(@Nullable String text) {
        return new Head(language, canonical, alternates, text, article, data);
    }

    public Head withData(String jsonLd) {
        return new Head(language, canonical, alternates, description, article, jsonLd);
    }

    /** The language as Open Graph has it, which asks for a country. */
    public String locale() {
        return language.equals(Languages.DEFAULT.getLanguage())
                ? Languages.DEFAULT.toString()
                : language + "_"
                        + ULocale.addLikelySubtags(new ULocale(language)).getCountry();
    }
}
