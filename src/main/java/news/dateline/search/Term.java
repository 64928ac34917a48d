package news.dateline.search;

/**
 * A word or a quoted phrase that a query asks for.
 *
 * @param text without anything the engine would take for an instruction
 * @param phrase whether its words must stand together
 * @param unwanted whether a story must not have it
 * @param joined whether a story may have the term before instead
 */
record Term(String text, boolean phrase, boolean unwanted, boolean joined) {

    private static final int LONG_ENOUGH_TO_ERR = 5;

    /** As somebody would type it. */
    String typed() {
        return (unwanted ? "-" : "") + (phrase ? Wording.quoted(text) : text);
    }

    /** Only a phrase is not, and a number with spaces in it. */
    boolean isOneWord() {
        return text.indexOf(' ') < 0;
    }

    /** Whether a letter may be wrong in it. Shorter words, and numbers, are others then. */
    boolean mayErr() {
        return isFree() && text.length() >= LONG_ENOUGH_TO_ERR && text.chars().noneMatch(Character::isDigit);
    }

    /** Whether other words may stand for it. */
    boolean isFree() {
        return !phrase && !unwanted;
    }
}
