package news.dateline.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import news.dateline.platform.database.DatabaseAccess;
import news.dateline.testing.Terminal;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Where no portal is yet: a data folder and, if it is named, a database of a server. */
record OtherPlace(Path folder, Map<String, String> settings) {

    static OtherPlace embedded(Path folder) {
        return new OtherPlace(folder, Map.of("dateline.data-dir", folder.toString()));
    }

    static OtherPlace on(Path folder, String url, String username, String password) {
        return new OtherPlace(
                folder,
                Map.of(
                        "dateline.data-dir", folder.toString(),
                        "spring.datasource.url", url,
                        "spring.datasource.username", username,
                        "spring.datasource.password", password));
    }

    Terminal.Outcome run(String... command) {
        return Terminal.run(Stream.concat(
                        Stream.of(command),
                        settings.entrySet().stream().map(one -> "--" + one.getKey() + "=" + one.getValue()))
                .toArray(String[]::new));
    }

    /** What is there, read without a portal. */
    KeptData data() throws IOException {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("place", Map.copyOf(settings)));
        try (DatabaseAccess access = DatabaseAccess.beside(environment)) {
            return KeptData.of(
                    new DriverManagerDataSource(access.url(), access.username(), access.password()), media());
        }
    }

    Path media() {
        return folder.resolve("media");
    }

    boolean isUntouched() {
        return !Files.exists(folder.resolve("postgres")) && !Files.exists(media());
    }
}
