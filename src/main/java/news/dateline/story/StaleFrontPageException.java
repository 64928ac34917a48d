package news.dateline.story;

/** The order of a front page was changed by somebody else since it was looked at. */
public class StaleFrontPageException extends RuntimeException {

    StaleFrontPageException() {
        super("The front page was changed meanwhile");
    }
}
