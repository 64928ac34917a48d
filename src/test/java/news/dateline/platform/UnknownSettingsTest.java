package news.dateline.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class UnknownSettingsTest {

    @ConfigurationPropertiesScan("news.dateline")
    static class AllSettings {}

    @Test
    void whatIsSpelledWronglyIsNamedAndNothingElse() {
        new ApplicationContextRunner()
                .withUserConfiguration(AllSettings.class)
                .withPropertyValues("dateline.base-url=http://localhost", "dateline.media.folder=media")
                .run(context -> assertThat(UnknownSettings.among(
                                List.of(
                                        "DATELINE_LIMIT_SEARCH",
                                        "DATELINE_LIMITS_SEARCH",
                                        "DATELINE_LIMITS_SIGNIN",
                                        "DATELINE_MEDIA_S3_ACCESS_KEY",
                                        "DATELINE_BASE_ADDRESS",
                                        "DATELINE_LISTEN",
                                        "PATH"),
                                context))
                        .containsExactly("DATELINE_BASE_ADDRESS", "DATELINE_LIMIT_SEARCH"));
    }
}
