package news.dateline.backup;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.dateline.backup.Manifest.Part;
import news.dateline.media.PictureStore;
import news.dateline.shared.StartRefusedException;

/** Puts the files of pictures where they lay, before any row names them. */
final class PictureRestoring {

    private final BackupFile backup;
    private final PictureStore store;
    private final boolean over;
    private final List<String> added = new ArrayList<>();

    /** @param over whether a file of the same name that has another content may be replaced */
    PictureRestoring(BackupFile backup, PictureStore store, boolean over) {
        this.backup = backup;
        this.store = store;
        this.over = over;
    }

    void put() throws IOException {
        for (Part part : backup.manifest().pictures()) {
            put(part.name().substring(part.name().lastIndexOf('/') + 1), backup.read(part, InputStream::readAllBytes));
        }
    }

    private void put(String name, byte[] content) {
        byte[] there = store.get(name).orElse(null);
        if (there == null) {
            added.add(name);
        } else if (Arrays.equals(there, content)) {
            return;
        } else if (!over) {
            throw new StartRefusedException(
                    "There is another picture named %s already.".formatted(name),
                    "Name an empty folder for pictures (DATELINE_MEDIA_FOLDER), or restore with --set-aside, which replaces it.");
        }
        store.put(name, content);
    }

    /** All that was added; what was there stays. */
    void takeBack() {
        added.forEach(store::delete);
    }
}
