package news.dateline.reader.head;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import news.dateline.shared.Languages;
import news.dateline.shared.SiteAddress;
import news.dateline.shared.paging.PageKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the heads of pages. */
@Component("heads")
public class Heads {

    private final SiteAddress site;
    private final MessageSource messages;

    Heads(SiteAddress site, MessageSource messages) {
        this.site = site;
        this.messages = messages;
    }

    /**
     * What a page says of itself.
     *
     * @param given by its controller; null for a page of which there is nothing particular to say
     * @param robots what it tells crawlers; null for a page that a search may find
     * @return null for a page that no search is to find, such as one that tells of an error
     */
    public @Nullable Head known(@Nullable Head given, @Nullable String robots) {
        if (robots != null) {
            return null;
        }
        return given == null ? page(request().getServletPath(), "layout.footer.about") : given;
    }

    /**
     * Of a page that is there in every language. Of all that stands behind the path, only the place in a list counts;
     * no two languages have the same list, so such a page has no counterparts.
     *
     * @param path without a language prefix
     * @param description the key of the message that says what is there
     */
    public Head page(String path, String description, Object... arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        return page(path).describedAs(messages.getMessage(description, arguments, locale));
    }

    /** Likewise, without a description. */
    public Head page(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        boolean first = true;
        for (String key : PageKey.PARAMETERS) {
            String place = request().getParameter(key);
            if (place != null && !place.isEmpty()) {
                address.queryParam(key, place);
                first = false;
            }
        }
        String language = LocaleContextHolder.getLocale().getLanguage();
        String encoded = address.build().encode().toUriString();
        return new Head(
                language,
                address(encoded, language),
                first ? site.inEveryLanguage(encoded) : Map.of(),
                null,
                null,
                null,
                null);
    }

    private String address(String path, String language) {
        return site.absolute(Languages.prefix(language) + path);
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
