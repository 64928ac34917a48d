package news.dateline.platform.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one address may ask in a minute; 0 for as often as it likes.
 *
 * @param search for pages and feeds of the search (DATELINE_LIMITS_SEARCH)
 * @param suggestions while somebody types (DATELINE_LIMITS_SUGGESTIONS)
 * @param api (DATELINE_LIMITS_API)
 * @param signIn right or wrong (DATELINE_LIMITS_SIGN_IN)
 * @param pages that do not lie ready (DATELINE_LIMITS_PAGES)
 */
@ConfigurationProperties("dateline.limits")
public record LimitSettings(
        @DefaultValue("300") int search,
        @DefaultValue("1200") int suggestions,
        @DefaultValue("600") int api,
        @DefaultValue("60") int signIn,
        @DefaultValue("1800") int pages) {

    public LimitSettings {
        if (search < 0 || suggestions < 0 || api < 0 || signIn < 0 || pages < 0) {
            throw new IllegalArgumentException("dateline.limits takes no negative numbers");
        }
    }
}
