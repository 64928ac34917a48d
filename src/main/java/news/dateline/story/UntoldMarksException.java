package news.dateline.story;

/** A text was to go out as one with a typo mended, but marks something else than readers know. Nothing was published. */
public class UntoldMarksException extends RuntimeException {

    private final transient ChangedMarks changed;

    UntoldMarksException(ChangedMarks changed) {
        super("Something else is marked", null, false, false);
        this.changed = changed;
    }

    public ChangedMarks changed() {
        return changed;
    }
}
