package news.dateline.concept;

/** What was asked for cannot be. Nothing was changed. */
public class ConceptRefusedException extends RuntimeException {

    public enum Reason {
        /** Another of its kind has the slug, or once had it. */
        SLUG_TAKEN,
        M49_TAKEN,
        ISO_CODE_TAKEN,
        MEDTOP_TAKEN,
        /** It would stand below itself. */
        CYCLE,
        /** A region stands under a wider one, and the world under none. */
        LEVEL,
        /** The same relation is there already, from the same time. */
        SAME_RELATION,
        /** Only concepts of one kind are merged, and none with itself. */
        NOT_ALIKE,
        /** The one to be kept stands below the other. */
        BELOW,
        /** Something that readers see leads to it. */
        EXPOSED
    }

    private final Reason reason;

    ConceptRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
