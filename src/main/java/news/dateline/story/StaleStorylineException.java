package news.dateline.story;

import java.util.UUID;

/** Somebody else changed a storyline since it was opened. */
public class StaleStorylineException extends RuntimeException {

    StaleStorylineException(UUID id) {
        super("Changed meanwhile: storyline " + id, null, false, false);
    }
}
