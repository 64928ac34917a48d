package news.dateline.shared.paging;

import news.dateline.shared.BadAddressException;

/** A URL asks for a page of a list that no list ever had (HTTP 400). */
public class BadCursorException extends BadAddressException {

    public BadCursorException(String cursor) {
        super("Not a place in a list: " + cursor);
    }
}
