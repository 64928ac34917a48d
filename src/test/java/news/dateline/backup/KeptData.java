package news.dateline.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import news.dateline.shared.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All that a portal has, to be compared.
 *
 * @param rows of each table, as text
 * @param pictures the digest of each file by its name
 */
record KeptData(Map<String, List<String>> rows, Map<String, String> pictures) {

    static KeptData of(DataSource source, Path pictures) throws IOException {
        JdbcClient database = JdbcClient.create(source);
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : database.sql(
                        "select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list()) {
            rows.put(
                    table,
                    database.sql("select t::text as row from \"%s\" t order by 1".formatted(table))
                            .query(String.class)
                            .list());
        }
        return new KeptData(rows, digests(pictures));
    }

    /** Without what is worth nothing elsewhere or later. */
    Map<String, List<String>> lasting() {
        Map<String, List<String>> lasting = new TreeMap<>(rows);
        lasting.keySet().removeAll(PassingTables.ALL);
        return lasting;
    }

    private static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    digests.put(file.getFileName().toString(), Sha256.of(Files.readAllBytes(file)));
                }
            }
        }
        return digests;
    }
}
