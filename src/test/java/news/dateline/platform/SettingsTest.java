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

    private static final Pattern VARIABLE = Pattern.compile("`([A-Z][A-Z_]+)`");

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
    void theTableOfSettingsNamesNothingThatIsNotRead() throws IOException {
        List<String> named = Files.readAllLines(Path.of("docs", "operations.md")).stream()
                .takeWhile(line -> !line.startsWith("## Requirements"))
                .filter(line -> line.startsWith("| `") && !line.contains("Not read yet"))
                .map(line -> line.split("\\|")[1])
                .flatMap(cell -> VARIABLE.matcher(cell).results().map(found -> found.group(1)))
                .toList();

        assertThat(named).contains("SERVER_PORT", "DATELINE_DATA_DIR");
        assertThat(named).allMatch(known::has);
    }

    @Test
    void aMadeUpSettingIsNotTakenForOne() {
        assertThat(known.has("DATELINE_BASE_ADDRESS")).isFalse();
        assertThat(known.has("SPRING_DATASOURCE_ADDRESS")).isFalse();
    }
}
