package news.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The threat model names a test for each thing it promises; a promise whose test is gone is none. */
class ThreatsTest {

    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+Test)`");

    @Test
    void everyTestThatItNamesIsThere() throws IOException {
        Set<String> named = TEST.matcher(Files.readString(Path.of("docs", "security.md")))
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());

        assertThat(named).hasSizeGreaterThan(20);
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".java", "")))
                    .containsAll(named);
        }
    }
}
