package news.dateline.backup;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.backup.Manifest.Part;
import news.dateline.backup.Manifest.Table;
import news.dateline.media.PictureStore;

/** Writes all parts of a backup, and then what they are. */
record BackupMaking(Snapshot snapshot, PictureStore store, Archive archive) {

    Manifest write(Instant now) throws IOException, SQLException {
        List<Table> tables = new ArrayList<>();
        for (Map.Entry<String, List<String>> table : snapshot.tables().entrySet()) {
            tables.add(write(table.getKey(), table.getValue()));
        }
        List<Part> pictures = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        for (String name : snapshot.pictures()) {
            Optional<byte[]> content = store.get(name);
            if (content.isPresent()) {
                pictures.add(archive.addAsItIs("pictures/" + name, out -> out.write(content.get())));
            } else {
                absent.add(name);
            }
        }
        Manifest manifest =
                new Manifest(Manifest.FORMAT, now, snapshot.version(), tables, snapshot.sequences(), pictures, absent);
        archive.add(Manifest.NAME, out -> out.write(ManifestText.write(manifest)));
        archive.finish();
        return manifest;
    }

    private Table write(String name, List<String> columns) throws IOException {
        long[] rows = new long[1];
        Part part = archive.add("tables/" + name, out -> rows[0] = snapshot.copy(name, columns, out));
        return new Table(name, columns, rows[0], part);
    }
}
