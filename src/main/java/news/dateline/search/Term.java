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

    /** Whether other words may stand for it. */
    boolean isFree() {
        return !phrase && !unwanted;
    }
}
