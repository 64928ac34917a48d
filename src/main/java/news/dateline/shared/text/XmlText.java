package news.dateline.shared.text;

/** Text as XML 1.0 can hold it: there are characters that no escape makes legal. */
public final class XmlText {

    private XmlText() {}

    public static String legal(String text) {
        return text.codePoints().allMatch(XmlText::isLegal)
                ? text
                : text.codePoints()
                        .filter(XmlText::isLegal)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isLegal(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
