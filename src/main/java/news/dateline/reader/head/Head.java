package news.dateline.reader.head;

import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import news.dateline.shared.Languages;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a page says of it besides its title.
 *
 * @param language of what the page shows, a BCP 47 tag
 * @param canonical the one address it is to be known by
 * @param alternates its addresses by language, its own included; empty for a page that has no counterparts
 * @param article what is said of a story only; null for any other page
 * @param picture shown with a link to a page that is no story; null for none
 * @param data JSON-LD, safe inside an element; null for none
 */
public record Head(
        String language,
        String canonical,
        Map<String, String> alternates,
        @Nullable String description,
        @Nullable OpenGraphArticle article,
        OpenGraphArticle.@Nullable Picture picture,
        @Nullable String data) {

    public Head describedAs(@Nullable String text) {
        return new Head(language, canonical, alternates, text, article, picture, data);
    }

    /** With counterparts in these languages only, of which its own is one. */
    public Head in(Collection<String> languages) {
        Map<String, String> some = new TreeMap<>(alternates);
        some.values().retainAll(languages.stream().map(alternates::get).toList());
        boolean anyOther = some.values().stream().distinct().count() > 1;
        return new Head(language, canonical, anyOther ? some : Map.of(), description, article, picture, data);
    }

    public Head withPicture(OpenGraphArticle.@Nullable Picture shown) {
        return new Head(language, canonical, alternates, description, article, shown, data);
    }

    public Head withData(String jsonLd) {
        return new Head(language, canonical, alternates, description, article, picture, jsonLd);
    }

    /** The language as Open Graph has it, which asks for a country. */
    public String locale() {
        return language.equals(Languages.DEFAULT.getLanguage())
                ? Languages.DEFAULT.toString()
                : language + "_"
                        + ULocale.addLikelySubtags(new ULocale(language)).getCountry();
    }
}
