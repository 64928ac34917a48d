package news.dateline.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is kept of readers' pages.
 *
 * @param keptPages how much memory they may take (DATELINE_DELIVERY_KEPT_PAGES); 0 keeps none
 * @param freshFor after which a kept page is made anew though nothing is known to have changed
 *     (DATELINE_DELIVERY_FRESH_FOR)
 * @param sharedFor how long a proxy or CDN may answer with a page before it asks (DATELINE_DELIVERY_SHARED_FOR)
 * @param surrogateKeys whether answers name what they were made from, for a CDN that can be told what to forget
 *     (DATELINE_DELIVERY_SURROGATE_KEYS)
 */
@ConfigurationProperties("dateline.delivery")
public record DeliverySettings(
        @DefaultValue("64MB") DataSize keptPages,
        @DefaultValue("60s") Duration freshFor,
        @DefaultValue("2s") Duration sharedFor,
        @DefaultValue("false") boolean surrogateKeys) {

    public DeliverySettings {
        if (keptPages.isNegative() || freshFor.isNegative() || sharedFor.isNegative()) {
            throw new IllegalArgumentException("dateline.delivery takes no negative sizes and times");
        }
        if (keptPages.toBytes() >= Runtime.getRuntime().maxMemory()) {
            throw new IllegalArgumentException(
                    "dateline.delivery.kept-pages is more than all the memory there is (-Xmx)");
        }
    }
}
