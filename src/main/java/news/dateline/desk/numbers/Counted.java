package news.dateline.desk.numbers;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.shared.text.NumberWords;

/**
 * What a number counts, in English, as the ledger is: of the nouns of another language only those that are in the table
 * of units are of use there.
 *
 * @param unit empty where the words do not tell
 * @param what likewise
 */
record Counted(String unit, String what) {

    private static final String PEOPLE = "people";
    private static final String TROOPS = "troops";

    /** What only people are, and no unit by itself. */
    private static final Set<String> OF_PEOPLE =
            Set.of("dead", "killed", "wounded", "injured", "missing", "detained", "arrested", "displaced", "homeless");

    /**
     * @param found the unit after the number, as the table has it; empty for none
     * @param end where the words end that are to be marked
     */
    static Counted of(String found, String text, int end, boolean english) {
        String[] parts = found.split(":", 2);
        String unit = parts[0];
        String kind = parts.length == 1 ? "" : parts[1];
        String nouns = english ? NumberWords.nouns(text, end) : "";
        if (unit.equals(PEOPLE)) {
            String people = kind.equals(TROOPS) ? english ? lastWord(text, end) : TROOPS : joined(PEOPLE, kind);
            return new Counted(unit, joined(people, nouns));
        }
        if (unit.isEmpty() && OF_PEOPLE.containsAll(List.of(nouns.split(" ")))) {
            return new Counted(PEOPLE, joined(PEOPLE, nouns));
        }
        return new Counted(unit.isEmpty() ? unitOf(nouns) : unit, nouns);
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(Predicate.not(String::isEmpty)).collect(Collectors.joining(" "));
    }

    private static String lastWord(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    /** The first plural, or else the last word. */
    private static String unitOf(String nouns) {
        List<String> words = List.of(nouns.split(" "));
        return words.stream()
                .filter(word -> word.endsWith("s") && !word.endsWith("ss"))
                .findFirst()
                .orElse(words.get(words.size() - 1));
    }
}
