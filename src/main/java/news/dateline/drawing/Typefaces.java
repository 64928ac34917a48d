package news.dateline.drawing;

import java.awt.Font;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The fonts of this machine. A bare server may have none. */
final class Typefaces {

    static final Typefaces OF_THIS_MACHINE = new Typefaces(Typefaces::first);

    private static final List<String> SERIF = List.of(
            "Iowan Old Style",
            "Charter",
            "Noto Serif",
            "Source Serif 4",
            "Georgia",
            "Liberation Serif",
            "DejaVu Serif",
            Font.SERIF);

    private static final List<String> SANS = List.of(
            "Noto Sans", "Segoe UI", "Helvetica Neue", "Liberation Sans", "Arial", "DejaVu Sans", Font.SANS_SERIF);

    private final BiFunction<List<String>, String, Optional<Typeface>> find;

    Typefaces(BiFunction<List<String>, String, Optional<Typeface>> find) {
        this.find = find;
    }

    /** One for headlines; empty where none has the letters of the text. */
    Optional<Typeface> serif(String text) {
        return find.apply(SERIF, text);
    }

    /** One for labels; empty where none has the letters of the text. */
    Optional<Typeface> sans(String text) {
        return find.apply(SANS, text);
    }

    private static Optional<Typeface> first(List<String> families, String text) {
        try {
            return families.stream()
                    .map(family -> new Font(family, Font.PLAIN, 1))
                    .filter(Typefaces::isThere)
                    .map(Typeface::new)
                    .filter(typeface -> typeface.hasLettersOf(text))
                    .findFirst();
        } catch (RuntimeException | LinkageError | InternalError noFonts) {
            // Java needs libraries of the system for this; each fails in its own way where it is missing.
            return Optional.empty();
        }
    }

    // For a family that is not there, Java gives another one under its own name.
    private static boolean isThere(Font font) {
        String name = font.getName();
        return name.equals(Font.SERIF) || name.equals(Font.SANS_SERIF) || name.equals(font.getFamily());
    }
}
