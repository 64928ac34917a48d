package news.dateline.search.request;

import news.dateline.shared.BadAddressException;

/** A program asks for something that there is not (HTTP 400). */
public class UnknownValueException extends BadAddressException {

    public UnknownValueException(Unknown unknown) {
        super("There is no " + unknown.parameter() + " \"" + unknown.value() + "\".");
    }
}
