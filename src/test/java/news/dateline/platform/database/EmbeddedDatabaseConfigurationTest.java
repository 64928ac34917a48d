package news.dateline.platform.database;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import news.dateline.shared.StartRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

class EmbeddedDatabaseConfigurationTest {

    @TempDir
    Path root;

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class))
            .withUserConfiguration(Settings.class, DataFolderClaim.class, EmbeddedDatabaseConfiguration.class);

    @Test
    void backsTheDataSourceAndOutlivesItsPool() throws IOException {
        Path data = Files.createDirectory(root.resolve("data"), asFileAttribute(fromString("rwxr-xr-x")));
        runner.withPropertyValues("dateline.data-dir=" + data).run(context -> {
            assertThat(context).hasSingleBean(EmbeddedDatabase.class);
            assertThat(openToOthers(data)).isEmpty();
            assertThat(context.getBean(JdbcClient.class)
                            .sql("select current_database()")
                            .query(String.class)
                            .single())
                    .isEqualTo("dateline");
        });
        assertThat(DataFolder.at(data).log())
                .content()
                .contains("database system is shut down")
                .doesNotContain("terminating connection");
    }

    @Test
    void standsBackForADatabaseThatIsNamed() {
        Path data = root.resolve("data");
        runner.withPropertyValues(
                        "dateline.data-dir=" + data, "spring.datasource.url=jdbc:postgresql://db.example/dateline")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(EmbeddedDatabase.class);
                    assertThat(((HikariDataSource) context.getBean(DataSource.class)).getJdbcUrl())
                            .isEqualTo("jdbc:postgresql://db.example/dateline");
                    // The search index lies in the folder with any database.
                    assertThatThrownBy(() -> DataFolderLock.take(DataFolder.at(data)))
                            .isInstanceOf(StartRefusedException.class);
                });
        assertThat(DataFolder.at(data).cluster()).doesNotExist();
    }

    /** Spring may still be at the search index in the folder when PostgreSQL has failed beside it. */
    @Test
    void aFolderWithoutItsDatabaseIsStillTaken() throws IOException {
        Path data = Files.createDirectories(root.resolve("data"));
        DataFolder folder = DataFolder.at(data);
        Files.createFile(Files.createDirectory(folder.cluster()).resolve("photo.jpg"));
        DataFolderClaim claim = new DataFolderClaim();
        claim.setEnvironment(new MockEnvironment().withProperty("dateline.data-dir", data.toString()));
        claim.postProcessBeanFactory(new DefaultListableBeanFactory());

        assertThatThrownBy(claim::database).hasMessageContaining("holds files");
        assertThatThrownBy(() -> DataFolderLock.take(folder)).hasMessageContaining("Another Dateline");
        claim.close();
        DataFolderLock.take(folder).close();
    }

    private static List<Path> openToOthers(Path data) throws IOException {
        try (var entries = Files.list(data)) {
            return Stream.concat(Stream.of(data), entries)
                    .filter(entry -> !permissionsOf(entry).endsWith("------"))
                    .toList();
        }
    }

    private static String permissionsOf(Path entry) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Configuration
    @EnableConfigurationProperties(DataSettings.class)
    static class Settings {}
}
