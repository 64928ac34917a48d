package news.dateline.drawing;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.util.Map;

/** What countries are called on a map: as its page calls them, else by the short name usual in its language (CLDR). */
final class CountryNames {

    private final Map<String, String> given;
    private final LocaleDisplayNames usual;

    CountryNames(Locator locator) {
        this.given = locator.names();
        this.usual = LocaleDisplayNames.getInstance(ULocale.forLocale(locator.locale()), DisplayContext.LENGTH_SHORT);
    }

    String of(String country) {
        String name = given.get(country);
        return name != null
                ? name
                : usual.regionDisplayName(
                        Region.getInstance(Integer.parseInt(country)).toString());
    }
}
