package news.dateline.shared;

/** An address that no page could ever have (HTTP 400). */
public class BadAddressException extends RuntimeException {

    public BadAddressException(String what) {
        super(what, null, false, false);
    }
}
