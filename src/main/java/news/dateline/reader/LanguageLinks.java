package news.dateline.reader;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import news.dateline.shared.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Leads from any page to the same one in the other languages. */
@Component("languages")
public class LanguageLinks {

    /** @param homes of a page that has another address in some languages, under their tags; null for any other page */
    public List<LanguageLink> all(@Nullable Map<String, String> homes) {
        PageAddress address = PageAddress.of(request());
        String current = LocaleContextHolder.getLocale().getLanguage();
        return Languages.ALL.stream()
                .map(language -> new LanguageLink(language, href(language, address, homes), language.equals(current)))
                .toList();
    }

    private static String href(String language, PageAddress address, @Nullable Map<String, String> homes) {
        String home = homes == null ? null : homes.get(language);
        return home == null ? Languages.prefix(language) + address : home;
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
