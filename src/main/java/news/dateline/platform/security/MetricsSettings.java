package news.dateline.platform.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param token that whoever collects the numbers of the portal has to send; without one nobody may
 *     (DATELINE_METRICS_TOKEN)
 */
@ConfigurationProperties("dateline.metrics")
public record MetricsSettings(@Nullable String token) {

    private static final int SHORTEST = 24;

    public MetricsSettings {
        token = token == null || token.isBlank() ? null : token;
        if (token != null && token.length() < SHORTEST) {
            throw new IllegalArgumentException("dateline.metrics.token has to have at least " + SHORTEST
                    + " characters, such as those of: openssl rand -hex 24");
        }
    }

    @Override
    public String toString() {
        return "MetricsSettings[token is " + (token == null ? "not " : "") + "set]";
    }
}
