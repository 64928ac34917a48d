package news.dateline.drawing;

import java.awt.Font;

/** A family of fonts. */
record Typeface(Font font) {

    boolean hasLettersOf(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).allMatch(font::canDisplay);
    }

    /** A text without what the font has no sign for, such as emoji. */
    String writable(String text) {
        StringBuilder writable = new StringBuilder();
        text.codePoints()
                .filter(character -> font.canDisplay(character) && !Character.isISOControl(character))
                .forEach(writable::appendCodePoint);
        return writable.toString().strip();
    }

    Font of(int style, double size) {
        return font.deriveFont(style, (float) size);
    }
}
