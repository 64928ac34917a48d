package news.dateline.search.request;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import java.util.Locale;

/** What languages are called in a language, by CLDR. */
final class LanguageNames {

    private LanguageNames() {}

    /** Beginning with a capital, as in a list. */
    static String of(String tag, Locale in) {
        return LocaleDisplayNames.getInstance(in, DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU)
                .localeDisplayName(tag);
    }
}
