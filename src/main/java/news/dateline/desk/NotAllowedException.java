package news.dateline.desk;

/** An account may not do this (HTTP 403). The message is shown. */
public class NotAllowedException extends RuntimeException {

    NotAllowedException(String why) {
        super(why, null, false, false);
    }
}
