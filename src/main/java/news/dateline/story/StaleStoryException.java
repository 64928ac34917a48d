package news.dateline.story;

/** Somebody saved the story since the text that is now to be saved was opened. Nothing was changed. */
public class StaleStoryException extends RuntimeException {

    StaleStoryException(int opened, int present) {
        super("Revision " + opened + " was edited, but " + present + " is there by now");
    }
}
