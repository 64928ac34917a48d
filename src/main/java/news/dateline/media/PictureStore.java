package news.dateline.media;

import java.util.Optional;

/** Where the files of pictures lie. A file is written once and never changed. */
public interface PictureStore {

    /** Keeps a file; one of this name that is there already has the same content. */
    void put(String name, byte[] content);

    Optional<byte[]> get(String name);

    void delete(String name);
}
