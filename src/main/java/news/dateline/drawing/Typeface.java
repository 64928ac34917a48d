package news.dateline.drawing;

import java.awt.Font;

/** A family of fonts. */
record Typeface(Font font) {

    boolean hasLettersOf(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).allMatch(font::canDisplay);
    }

    /** A text without what the font has no sign for, such as emoji; three dots stand for words that it cannot write. */
    String writable(String text) {
        StringBuilder writable = new StringBuilder();
        text.codePoints()
                .filter(character -> !Character.isISOControl(character))
                .forEach(character -> {
                    if (font.canDisplay(character)) {
                        writable.appendCodePoint(character);
                    } else if (Character.isLetterOrDigit(character)
                            && !writable.toString().endsWith("…")) {
                        writable.append('…');
                    }
                });
        return writable.toString().strip();
    }

    Font of(int style, double size) {
        return font.deriveFont(style, (float) size);
    }
}
