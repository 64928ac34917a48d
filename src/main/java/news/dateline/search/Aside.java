package news.dateline.search;

/** Words that stand with a text in one field, to be found in it, and never shown as a part of it. */
final class Aside {

    // From Unicode's private use area, like the marks of Highlighted: it parts words, and makes sentences known again.
    private static final String SIGN = "\uE002";

    /** U+2029, after which a sentence begins whatever was before. */
    private static final String PARAGRAPH = "\u2029";

    private Aside() {}

    static String after(String text, String... others) {
        StringBuilder all = new StringBuilder(text.replace(SIGN, ""));
        for (String other : others) {
            all.append(PARAGRAPH).append(SIGN).append(other.strip().replaceAll("\\s+", SIGN));
        }
        return all.toString();
    }

    /** What of a passage is the text's own. Short ones may go on into what stands beside it. */
    static String removedFrom(String passage) {
        int aside = passage.indexOf(SIGN);
        return aside < 0 ? passage : passage.substring(0, aside);
    }
}
