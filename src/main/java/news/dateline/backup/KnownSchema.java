package news.dateline.backup;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import news.dateline.shared.StartRefusedException;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The migrations that this Dateline brings. */
final class KnownSchema {

    static final String LOCATION = "classpath:db/migration";

    private KnownSchema() {}

    static void refuseNewer(String version) throws IOException {
        MigrationVersion latest = latest();
        if (MigrationVersion.fromVersion(version).compareTo(latest) > 0) {
            throw new StartRefusedException(
                    "The backup has schema %s; this Dateline knows schemas up to %s.".formatted(version, latest),
                    "Restore it with the version of Dateline that made it, or a newer one.");
        }
    }

    private static MigrationVersion latest() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources(LOCATION + "/V*__*.sql");
        return Arrays.stream(files)
                .map(file -> Objects.requireNonNull(file.getFilename()))
                .map(name -> MigrationVersion.fromVersion(name.substring(1, name.indexOf("__"))))
                .max(MigrationVersion::compareTo)
                .orElseThrow();
    }
}
