package news.dateline.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Whoever operates the portal finds every setting, and hears of a wrong one at the start. */
class SettingsListedTest {

    private record Setting(String variable, String byDefault) {}

    @ConfigurationPropertiesScan("news.dateline")
    @EnableConfigurationProperties({ServerProperties.class, MailProperties.class})
    static class AllSettings {}

    private static final ApplicationContextRunner RIGHT = new ApplicationContextRunner()
            .withUserConfiguration(AllSettings.class)
            .withPropertyValues("dateline.base-url=http://localhost", "dateline.media.folder=media");

    private static final String NONSENSE = """
            dateline.base-url=nonsense                | Not an address such as https://example.org
            dateline.base-url=ftp://example.org       | Not an address such as https://example.org
            dateline.base-url=https://example.org/new | Not an address such as https://example.org
            dateline.base-url=https://example.org?a=b | Not an address such as https://example.org
            dateline.base-url=https://a:b@example.org | Not an address such as https://example.org
            dateline.data-dir=                        | dateline.data-dir is empty
            dateline.media.folder=                    | dateline.media.folder is empty
            dateline.contact=ftp://desk.example       | Neither a page nor mailto:
            dateline.seed=perhaps                     | dateline.seed
            dateline.delivery.kept-pages=lots         | dateline.delivery.kept-pages
            dateline.delivery.kept-pages=9999GB       | more than all the memory
            dateline.delivery.surrogate-keys=perhaps  | dateline.delivery.surrogate-keys
            dateline.delivery.fresh-for=soon          | dateline.delivery.fresh-for
            dateline.delivery.shared-for=-2s          | dateline.delivery takes no negative
            dateline.reader.held=-1                   | dateline.reader.held cannot be negative
            dateline.edition.site-megabytes=0         | dateline.edition
            dateline.edition.storyline-megabytes=all  | dateline.edition.storyline-megabytes
            dateline.admin.reset=maybe                | dateline.admin.reset
            dateline.mail.from=nobody                 | dateline.mail.from is no address
            dateline.limits.api=1.5                   | dateline.limits.api
            dateline.limits.suggestions=x             | dateline.limits.suggestions
            dateline.limits.pages=-5                  | dateline.limits takes no negative numbers
            dateline.limits.search=-1                 | dateline.limits takes no negative numbers
            dateline.limits.sign-in=many              | dateline.limits.sign-in
            dateline.media.s3.access-key=only-half    | DATELINE_MEDIA_S3_BUCKET is missing
            dateline.media.s3.endpoint=http://s3:9000 | DATELINE_MEDIA_S3_BUCKET is missing
            dateline.metrics.token=short              | at least 24 characters
            dateline.search.rebuild=maybe             | dateline.search.rebuild
            server.port=http                          | server.port
            server.forward-headers-strategy=perhaps   | server.forward-headers-strategy
            spring.mail.port=smtp                     | spring.mail.port
            """;

    /** What these say is checked where it is used: {@code FirstAccountTest}, {@code OpenSearchHostsTest}, a bucket's server. */
    private static final List<String> ANY_WORDS = List.of(
            "DATELINE_ADMIN_USERNAME",
            "DATELINE_ADMIN_PASSWORD",
            "DATELINE_SEARCH_HOSTS",
            "DATELINE_SEARCH_USERNAME",
            "DATELINE_SEARCH_PASSWORD",
            "DATELINE_MEDIA_S3_BUCKET",
            "DATELINE_MEDIA_S3_REGION",
            "DATELINE_MEDIA_S3_SECRET_KEY");

    @Test
    void everySettingIsInTheManualWithItsDefault() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("docs", "operations.md")).stream()
                .filter(line -> line.startsWith("|"))
                .toList();
        List<Setting> settings = settings();

        assertThat(settings).hasSizeGreaterThan(25);
        assertThat(settings)
                .allSatisfy(setting -> assertThat(rows).as(setting.toString()).anySatisfy(row -> {
                    String[] cells = row.split(Pattern.quote(" | "));
                    assertThat(cells[0]).contains("`" + setting.variable() + "`");
                    assertThat(cells[1]).contains(setting.byDefault().isEmpty() ? "" : "`" + setting.byDefault() + "`");
                }));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = NONSENSE)
    void aWrongValueIsRefusedAtTheStartAndNamed(String setting, String told) {
        RIGHT.withPropertyValues(setting)
                .run(context -> assertThat(context.getStartupFailure()).hasStackTraceContaining(told));
    }

    @Test
    void eachIsTriedWithNonsenseUnlessItTakesAnyWords() {
        assertThat(settings()).extracting(Setting::variable).allSatisfy(variable -> {
            String uniform = variable.replace("_", "").toLowerCase(Locale.ROOT) + "=";
            assertThat(NONSENSE.replaceAll("[-.](?=[^=\n]*=)", "").contains(uniform) != ANY_WORDS.contains(variable))
                    .as(variable)
                    .isTrue();
        });
    }

    @Test
    void soAreBucketsOfWhichHalfIsSaid() {
        RIGHT.withPropertyValues("dateline.media.s3.bucket=pictures", "dateline.media.s3.endpoint=minio")
                .run(context ->
                        assertThat(context.getStartupFailure()).hasStackTraceContaining("DATELINE_MEDIA_S3_ENDPOINT"));
    }

    @Test
    void rightOnesAreTaken() {
        RIGHT.withPropertyValues(
                        "dateline.base-url=https://news.example:8443/",
                        "dateline.media.s3.bucket=pictures",
                        "dateline.media.s3.endpoint=https://minio.example:9000",
                        "dateline.media.s3.access-key=a",
                        "dateline.media.s3.secret-key=b",
                        "dateline.mail.from=Dateline <desk@example.org>",
                        "server.forward-headers-strategy=native")
                .run(context -> assertThat(context).hasNotFailed());
    }

    /** As in a file of settings of which some are left blank. */
    @Test
    void emptyOnesAreNone() {
        RIGHT.withPropertyValues(
                        "dateline.contact=",
                        "dateline.metrics.token=",
                        "dateline.mail.from=",
                        "dateline.admin.password=",
                        "dateline.media.s3.bucket=",
                        "dateline.media.s3.endpoint=")
                .run(context -> assertThat(context).hasNotFailed());
    }

    private static List<Setting> settings() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        List<Setting> all = new ArrayList<>();
        scanner.findCandidateComponents("news.dateline").forEach(found -> {
            Class<?> type = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
            add(all, type.getAnnotation(ConfigurationProperties.class).value(), type);
        });
        return all;
    }

    private static void add(List<Setting> all, String prefix, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Parameter[] parameters = Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> constructor.getParameterCount() == components.length)
                .findFirst()
                .orElseThrow()
                .getParameters();
        for (int i = 0; i < components.length; i++) {
            String name = prefix + "." + components[i].getName().replaceAll("(?=[A-Z])", "-");
            if (components[i].getType().isRecord()) {
                add(all, name, components[i].getType());
            } else {
                DefaultValue given = parameters[i].getAnnotation(DefaultValue.class);
                String variable =
                        name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
                all.add(new Setting(variable, given == null ? "" : String.join(",", given.value())));
            }
        }
    }
}
