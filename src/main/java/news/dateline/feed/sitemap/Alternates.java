package news.dateline.feed.sitemap;

import java.util.LinkedHashMap;
import java.util.Map;
import news.dateline.shared.Languages;
import news.dateline.shared.SiteAddress;
import org.springframework.stereotype.Component;

/** The addresses of a page that exists in every language of the interface. */
@Component
class Alternates {

    private final SiteAddress site;

    Alternates(SiteAddress site) {
        this.site = site;
    }

    Map<String, String> of(String path) {
        Map<String, String> addresses = new LinkedHashMap<>();
        Languages.ALL.forEach(language -> addresses.put(language, site.absolute(Languages.prefix(language) + path)));
        return addresses;
    }
}
