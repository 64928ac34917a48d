package news.dateline.edition;

import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How large editions may be.
 *
 * @param storylineMegabytes that of a storyline, which is to go from hand to hand (DATELINE_EDITION_STORYLINE_MEGABYTES)
 * @param siteMegabytes that of the whole site (DATELINE_EDITION_SITE_MEGABYTES)
 */
@Validated
@ConfigurationProperties("dateline.edition")
public record EditionSettings(
        @DefaultValue("50") @Min(1) int storylineMegabytes,
        @DefaultValue("1000") @Min(1) int siteMegabytes) {

    private static final long MEGABYTE = 1024 * 1024;

    long limit(@Nullable String storyline) {
        return (storyline == null ? siteMegabytes : storylineMegabytes) * MEGABYTE;
    }
}
