package news.dateline.media;

/** What was sent cannot be taken as a picture. Nothing was kept. */
public class PictureRefusedException extends RuntimeException {

    public enum Reason {
        EMPTY,
        TOO_MANY_BYTES,
        TOO_MANY_PIXELS,
        /** By its content it is none of the kinds that are taken, whatever it is called. */
        NO_PICTURE,
        /** Its end is missing, so that part of it would be grey. */
        CUT_OFF,
        /** It begins like one, but cannot be read. */
        BROKEN,
        /** The disk is full, or cannot be written to. */
        NO_ROOM
    }

    private final Reason reason;

    PictureRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
