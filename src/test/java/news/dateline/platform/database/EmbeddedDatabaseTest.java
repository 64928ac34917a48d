package news.dateline.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedDatabaseTest {

    @TempDir
    static Path root;

    static DataFolder folder;
    static LockedDatabase database;
    static JdbcClient client;

    @BeforeAll
    static void open() throws IOException {
        folder = TestFolders.at(root);
        database = TestFolders.open(folder);
        client = TestFolders.client(database);
    }

    @AfterAll
    static void close() throws IOException {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "server_encoding, UTF8",
        "listen_addresses, 127.0.0.1"
    })
    void hasTheSetting(String name, String value) {
        assertThat(text("show " + name)).isEqualTo(value);
    }

    @Test
    void knowsTheCaseOfLettersBeyondLatin() {
        assertThat(text("select lower('ҚАЗАҚСТАН')")).isEqualTo("қазақстан");
    }

    @Test
    void sortsByCodePointUnlessACollationIsNamed() {
        String words = "select string_agg(word, ' ' order by word %s) from (values ('Ява'), ('яма'), ('Яна')) t(word)";
        assertThat(text(words.formatted(""))).isEqualTo("Ява Яна яма");
        assertThat(text(words.formatted("collate \"ru-x-icu\""))).isEqualTo("Ява яма Яна");
    }

    @Test
    void givesThePortalNoRightsOverTheServer() {
        assertThat(text("show is_superuser")).isEqualTo("off");
    }

    @ParameterizedTest
    @CsvSource({"pg_trgm", "unaccent", "btree_gin", "citext"})
    void letsThePortalInstallTheExtension(String name) {
        client.sql("create extension " + name).update();
        assertThat(text("select extname from pg_extension where extname = '%s'".formatted(name)))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"dateline", "postgres"})
    void letsNobodyInWithoutThePassword(String user) {
        assertThatThrownBy(() -> DriverManager.getConnection(database.url(), user, "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void keepsPasswordAndLogFromOtherUsers() throws IOException {
        for (Path secret : new Path[] {folder.password(), folder.log()}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void keepsItsDataOverARestartWithoutRecovery(@TempDir Path ownRoot) throws IOException {
        DataFolder own = TestFolders.at(ownRoot);
        try (LockedDatabase first = TestFolders.open(own)) {
            TestFolders.client(first)
                    .sql("create table kept as select 'Almaty' as name")
                    .update();
        }
        try (LockedDatabase second = TestFolders.open(own)) {
            assertThat(TestFolders.client(second)
                            .sql("select name from kept")
                            .query(String.class)
                            .list())
                    .containsExactly("Almaty");
        }
        assertThat(own.log())
                .content()
                .contains("database system was shut down")
                .doesNotContain("recovery", "interrupted", "PANIC");
    }

    private static String text(String query) {
        return client.sql(query).query(String.class).single();
    }
}
