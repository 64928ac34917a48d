package news.dateline.drawing;

/** How wide a text comes out at most. The server does not know the reader's fonts, so it allows for wide ones. */
final class TextWidth {

    private static final String NARROW = "ijlI|.,:;'’!·іїјӀ";
    private static final String SLIM = "frtJ()[]-/ \"“”«»";
    private static final String WIDE = "mwMWGOQ@%&—ЖШЩЮМФЫЪжшщюмфыъДЏЉЊљњ";

    private TextWidth() {}

    static double of(String text, double size) {
        double width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += share(text.codePointAt(i));
        }
        return width * size;
    }

    private static double share(int character) {
        if (NARROW.indexOf(character) >= 0) {
            return 0.32;
        }
        if (SLIM.indexOf(character) >= 0) {
            return 0.42;
        }
        if (WIDE.indexOf(character) >= 0) {
            return 0.9;
        }
        if (Character.isIdeographic(character)) {
            return 1;
        }
        if (Character.getType(character) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return Character.isUpperCase(character) ? 0.72 : 0.59;
    }
}
