package news.dateline.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import news.dateline.testing.KnownSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A setting that nothing reads is worse than none: whoever sets it believes that it works. */
class SettingsTest {

    private static final Pattern VARIABLE = Pattern.compile("\\b((?:DATELINE|SERVER|SPRING)_[A-Z_]+)\\b");
    private static final Pattern OF_COMPOSE = Pattern.compile("\\$\\{([A-Z_]+)");

    private static KnownSettings known;

    @BeforeAll
    static void collect() throws IOException {
        known = new KnownSettings();
    }

    @Test
    void composeSetsNothingThatIsNotRead() throws IOException {
        JsonNode compose = new YAMLMapper().readTree(Path.of("docker-compose.yml"));
        Collection<String> set = compose.at("/services/app/environment").propertyNames();

        assertThat(set).contains("SPRING_DATASOURCE_URL", "DATELINE_ADMIN_PASSWORD");
        assertThat(set).allMatch(known::has);
    }

    @Test
    void theManualNamesNothingThatIsNotRead() throws IOException {
        List<String> compose = namedIn(Files.readString(Path.of("docker-compose.yml")), OF_COMPOSE);
        List<String> named = namedIn(Files.readString(Path.of("docs", "operations.md")), VARIABLE);

        assertThat(named).contains("SERVER_PORT", "DATELINE_DATA_DIR", "DATELINE_LISTEN");
        assertThat(named).allMatch(name -> known.has(name) || compose.contains(name));
    }

    @Test
    void aMadeUpSettingIsNotTakenForOne() {
        assertThat(known.has("DATELINE_BASE_ADDRESS")).isFalse();
        assertThat(known.has("SPRING_DATASOURCE_ADDRESS")).isFalse();
    }

    private static List<String> namedIn(String text, Pattern pattern) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
