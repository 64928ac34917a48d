package news.dateline.shared;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the world finds the portal.
 *
 * @param baseUrl the address of the front page; a slash at its end is left off (DATELINE_BASE_URL)
 */
@ConfigurationProperties("dateline")
public record SiteAddress(URI baseUrl) {

    private static final Pattern FORM = Pattern.compile("(?i)https?://[^/?#@]+");

    public SiteAddress {
        baseUrl = URI.create(baseUrl.toString().replaceAll("/+$", ""));
        if (baseUrl.getHost() == null || !FORM.matcher(baseUrl.toString()).matches()) {
            throw new IllegalArgumentException("Not an address such as https://example.org: " + baseUrl);
        }
    }

    /** Whether readers come by TLS, whatever speaks to the portal itself. */
    public boolean isSecure() {
        return "https".equalsIgnoreCase(baseUrl.getScheme());
    }

    /** @param path begins with a slash */
    public String absolute(String path) {
        return baseUrl + path;
    }

    /**
     * The addresses of a page that is there in every language of the interface, by language, and for
     * any other ("x-default").
     *
     * @param path without a language prefix
     */
    public Map<String, String> inEveryLanguage(String path) {
        Map<String, String> addresses = new LinkedHashMap<>();
        Languages.ALL.forEach(language -> addresses.put(language, absolute(Languages.prefix(language) + path)));
        addresses.put("x-default", absolute(path));
        return addresses;
    }
}
