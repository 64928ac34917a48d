package news.dateline.shared;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the world finds the portal.
 *
 * @param baseUrl without a slash at its end (DATELINE_BASE_URL)
 */
@ConfigurationProperties("dateline")
public record SiteAddress(URI baseUrl) {

    public SiteAddress {
        if (baseUrl.getHost() == null || baseUrl.getPath().endsWith("/")) {
            throw new IllegalArgumentException(
                    "dateline.base-url must be an address such as https://example.org, without a slash at its end: "
                            + baseUrl);
        }
    }

    /** @param path begins with a slash */
    public String absolute(String path) {
        return baseUrl + path;
    }
}
