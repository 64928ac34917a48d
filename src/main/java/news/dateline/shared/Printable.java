package news.dateline.shared;

/** Tells what may stand in a text from what HTML, XML and PostgreSQL have no place for. */
public final class Printable {

    private Printable() {}

    /**
     * A text without controls, but tabs and ends of lines, without what Unicode keeps for no character, and without what
     * turns the rest of a line around (Unicode UAX 9, explicit formatting).
     */
    public static String only(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isOrdinary(text.charAt(i))) {
                return sifted(text);
            }
        }
        return text;
    }

    /** Whether it takes no closer look, as nearly all texts, which are read again and again, need none. */
    private static boolean isOrdinary(char character) {
        return character >= ' ' && character < 0x7F
                || character >= 0xA0 && character < Character.MIN_SURROGATE && !turnsLines(character)
                || character == '\n';
    }

    private static String sifted(String text) {
        return text.codePoints()
                .filter(Printable::isPrintable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\t' || character == '\n' || character == '\r';
            case Character.SURROGATE -> false;
            default -> !isNoncharacter(character) && !turnsLines(character);
        };
    }

    private static boolean turnsLines(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }

    private static boolean isNoncharacter(int character) {
        return character >= 0xFDD0 && character <= 0xFDEF || (character & 0xFFFE) == 0xFFFE;
    }
}
