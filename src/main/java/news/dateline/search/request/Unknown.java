package news.dateline.search.request;

/**
 * Something that an address asks for and that there is not, or that is too much.
 *
 * @param parameter in which it stands
 * @param isTooMuch whether so many others stand there that it is not looked at
 */
public record Unknown(String parameter, String value, boolean isTooMuch) {

    public Unknown(String parameter, String value) {
        this(parameter, value, false);
    }

    /** Which words a page tells of it with. */
    public String key() {
        if (!isTooMuch) {
            return parameter;
        }
        return parameter.equals("q") ? "too-many-words" : "too-much";
    }
}
