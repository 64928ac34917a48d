package news.dateline.reader;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import news.dateline.shared.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The language of a page depends on its URL alone, never on who asks. */
@Component("localeResolver")
class UrlLocaleResolver implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        for (String language : Languages.PREFIXED) {
            if (request.getContextPath().endsWith("/" + language)) {
                return Locale.forLanguageTag(language);
            }
        }
        return Languages.DEFAULT;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language of a page is part of its URL");
    }
}
