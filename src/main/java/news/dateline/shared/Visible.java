package news.dateline.shared;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Tells a text that shows something from one that only takes up room. */
public final class Visible {

    /** A cell of Braille without a dot: a symbol to Unicode, nothing to the eye. */
    private static final int BLANK_BRAILLE = 0x2800;

    private Visible() {}

    /** Whether nobody would see anything of a text: no-break spaces, joiners and marks of direction count for nothing. */
    public static boolean isBlank(String text) {
        return text.codePoints().noneMatch(Visible::shows);
    }

    private static boolean shows(int character) {
        return character != BLANK_BRAILLE
                && !UCharacter.isUWhiteSpace(character)
                && !UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                && !isMerelyControl(character);
    }

    private static boolean isMerelyControl(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
