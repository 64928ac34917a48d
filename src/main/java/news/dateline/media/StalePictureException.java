package news.dateline.media;

import java.util.UUID;

/** Somebody else described the picture since it was opened. Nothing was changed. */
public class StalePictureException extends RuntimeException {

    StalePictureException(UUID id) {
        super("Changed meanwhile: " + id);
    }
}
