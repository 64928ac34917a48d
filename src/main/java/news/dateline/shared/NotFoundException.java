package news.dateline.shared;

/** There is nothing at this address, and nothing ever was (HTTP 404). */
public class NotFoundException extends RuntimeException {

    public NotFoundException(String what) {
        super(what, null, false, false);
    }
}
