package news.dateline.shared;

/** Something that is needed for an answer cannot be reached just now (HTTP 503). */
public class UnavailableException extends RuntimeException {

    public UnavailableException(String what) {
        super(what);
    }

    public UnavailableException(String what, Throwable cause) {
        super(what, cause);
    }
}
