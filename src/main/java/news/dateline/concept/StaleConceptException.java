package news.dateline.concept;

import java.util.UUID;

/** Somebody else changed, merged or removed it since it was opened. Nothing was changed. */
public class StaleConceptException extends RuntimeException {

    StaleConceptException(UUID id) {
        super("Changed meanwhile: " + id);
    }
}
