package news.dateline.story;

import java.util.List;

/** A few words around others, by which these can be told from the same words elsewhere. */
final class Around {

    private static final int FEW = 3;

    private Around() {}

    /** The last words of a text, of those in its last line. */
    static String before(String text) {
        List<String> words = words(text.substring(text.lastIndexOf('\n') + 1));
        return joined(words.subList(Math.max(0, words.size() - FEW), words.size()));
    }

    /** The first words of a text, of those in its first line. */
    static String after(String text) {
        int end = text.indexOf('\n');
        List<String> words = words(end < 0 ? text : text.substring(0, end));
        return joined(words.subList(0, Math.min(FEW, words.size())));
    }

    /** A full stop alone tells nothing. */
    private static String joined(List<String> words) {
        String text = String.join(" ", words);
        return text.codePoints().anyMatch(Character::isLetterOrDigit) ? text : "";
    }

    private static List<String> words(String line) {
        return line.isBlank() ? List.of() : List.of(line.strip().split("\\s+"));
    }
}
