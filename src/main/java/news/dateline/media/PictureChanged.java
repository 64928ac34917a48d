package news.dateline.media;

import java.util.UUID;

/**
 * A picture came, went, or is described otherwise. Heard in the transaction that changes it.
 *
 * @param by whose account did it
 */
public record PictureChanged(UUID pictureId, Change change, UUID by) {

    public enum Change {
        ADDED,
        DESCRIBED,
        REMOVED
    }
}
