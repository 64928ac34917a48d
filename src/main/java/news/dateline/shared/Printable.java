package news.dateline.shared;

/** Tells what may stand in a text from what HTML, XML and PostgreSQL have no place for. */
public final class Printable {

    private Printable() {}

    /** A text without controls, but tabs and ends of lines, and without what Unicode keeps for no character. */
    public static String only(String text) {
        return text.codePoints().allMatch(Printable::isPrintable)
                ? text
                : text.codePoints()
                        .filter(Printable::isPrintable)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\t' || character == '\n' || character == '\r';
            case Character.SURROGATE -> false;
            default -> !isNoncharacter(character);
        };
    }

    private static boolean isNoncharacter(int character) {
        return character >= 0xFDD0 && character <= 0xFDEF || (character & 0xFFFE) == 0xFFFE;
    }
}
