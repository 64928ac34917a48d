package news.dateline.platform.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where data are kept when no other database is named.
 *
 * @param dataDir a string, because Spring would look for a {@code Path} on the class path first
 */
@ConfigurationProperties("dateline")
record DataSettings(@DefaultValue("./data") String dataDir) {

    DataSettings {
        // Whoever left it empty did not mean the folder that the portal happens to be started in.
        if (dataDir.isBlank()) {
            throw new IllegalArgumentException("dateline.data-dir is empty: name a folder, or leave it out");
        }
    }

    DataFolder folder() {
        return DataFolder.at(Path.of(dataDir));
    }
}
