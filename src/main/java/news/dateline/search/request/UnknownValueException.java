package news.dateline.search.request;

import news.dateline.shared.BadAddressException;

/** A program asks for something that there is not (HTTP 400). */
public class UnknownValueException extends BadAddressException {

    public UnknownValueException(Unknown unknown) {
        super("%s %s \"%s\"."
                .formatted(
                        unknown.isTooMuch() ? "Too much is asked for, from here on:" : "There is no",
                        unknown.parameter(),
                        unknown.value()));
    }
}
