package news.dateline.shared;

/** There was something at this address, and it was taken back (HTTP 410). The message is for readers. */
public class GoneException extends RuntimeException {

    public GoneException(String reason) {
        super(reason, null, false, false);
    }
}
