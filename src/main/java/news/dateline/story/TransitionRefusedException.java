package news.dateline.story;

/** A story cannot take this step from where it stands. */
public class TransitionRefusedException extends RuntimeException {

    TransitionRefusedException(Status status, String step) {
        super("A story that is " + status.inWords() + " cannot be " + step);
    }
}
