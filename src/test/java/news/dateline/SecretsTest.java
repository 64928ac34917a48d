package news.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What opens something belongs to nobody's checkout. */
class SecretsTest {

    private static final Set<String> NOT_COMMITTED = Set.of(".git", "target", "data", ".idea", "node_modules", ".env");
    private static final long LARGEST = 2 << 20;

    private static final Pattern SECRET = Pattern.compile("-----BEGIN (?:[A-Z]+ )?PRIVATE KEY"
            + "|\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b"
            + "|\\bgh[pousr]_[A-Za-z0-9]{36}"
            + "|\\bgithub_pat_[A-Za-z0-9_]{50}"
            + "|\\bglpat-[A-Za-z0-9_-]{20}"
            + "|\\bxox[abprs]-[A-Za-z0-9-]{20}"
            + "|\\bsk_live_[A-Za-z0-9]{20}"
            + "|\\bAIza[0-9A-Za-z_-]{35}"
            + "|\\beyJ[A-Za-z0-9_-]{20,}\\.eyJ[A-Za-z0-9_-]{20,}\\."
            + "|\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}");

    @Test
    void noneIsInTheTree() throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> read = new ArrayList<>();
        Files.walkFileTree(Path.of(""), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_COMMITTED.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()
                        && attributes.size() < LARGEST
                        && !NOT_COMMITTED.contains(file.getFileName().toString())) {
                    read.add(file);
                    SECRET.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .results()
                            .forEach(match ->
                                    found.add(file + ": " + match.group().substring(0, 8)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        assertThat(found).isEmpty();
        assertThat(read).hasSizeGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-----BEGIN RSA " + "PRIVATE KEY-----", "-----BEGIN " + "PRIVATE KEY-----"})
    void oneWouldBeFound(String secret) {
        assertThat(SECRET.matcher("a line\n" + secret).find()).isTrue();
        assertThat(SECRET.matcher("key = AKIA" + "ABCDEFGHIJKLMNOP;").find()).isTrue();
    }
}
