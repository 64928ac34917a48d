package news.dateline.concept.names;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** How Russian declines a name: what stays of it, and which endings it takes in place of its own. */
record Russian(String stem, Set<String> endings) {

    private record Rule(int gone, Set<String> endings) {}

    // By how the name ends, the longest first.
    private static final Map<String, Rule> BY_ENDING = new LinkedHashMap<>();

    static {
        put("ия", "я и ю ей ею", 1);
        put("ая", "ая ой ую ою", 2);
        put("яя", "яя ей юю ею", 2);
        put("ое", "ое ого ому ым им ом", 2);
        put("ее", "ее его ему им ем", 2);
        put("ий", "ий ого ому им ом его ему ем ия ию ием ии", 2);
        put("ый", "ый ого ому ым ом", 2);
        put("ой", "ой ого ому ым им ом", 2);
        put("ые", "ые ых ым ыми", 2);
        put("ие", "ие их им ими ия ию ием ии", 2);
        put("ец", "ец ца цу цем цом це", 2);
        put("ов", " а у ым ом е ы ых ыми", 0);
        put("ев", " а у ым ом е ы ых ыми", 0);
        put("ин", " а у ым ом е ы ых ыми", 0);
        put("ын", " а у ым ом е ы ых ыми", 0);
        put("й", "й я ю ем е", 1);
        put("ь", "ь я ю ем е и ью", 1);
        put("а", "а ы и е у ой ою ей ею", 1);
        put("я", "я и е ю ей ею", 1);
        put("о", "о а у ом е", 1);
    }

    private static final Set<String> AFTER_CONSONANT = Set.of("", "а", "у", "ом", "ем", "е");
    private static final Set<String> OF_PLURAL = Set.of("ы", "и", "ов", "ей", "ам", "ями", "ами", "ах", "ям", "ях", "");
    private static final Set<String> ITSELF = Set.of("");
    private static final String CONSONANTS = "бвгджзклмнпрстфхцчшщ";

    /** @param gone how many of its last letters give way */
    private static void put(String ending, String endings, int gone) {
        BY_ENDING.put(ending, new Rule(gone, Set.of(endings.split(" "))));
    }

    /** @param alone whether the name is this one word: those seldom are in the plural */
    static Russian of(String word, boolean alone) {
        if (word.length() < 3 || Character.UnicodeBlock.of(word.charAt(0)) != Character.UnicodeBlock.CYRILLIC) {
            return new Russian(word, ITSELF);
        }
        for (Map.Entry<String, Rule> rule : BY_ENDING.entrySet()) {
            if (word.endsWith(rule.getKey())) {
                int gone = rule.getValue().gone();
                return new Russian(
                        word.substring(0, word.length() - gone), rule.getValue().endings());
            }
        }
        char last = word.charAt(word.length() - 1);
        if (CONSONANTS.indexOf(last) >= 0) {
            return new Russian(word, AFTER_CONSONANT);
        }
        return !alone && (last == 'ы' || last == 'и')
                ? new Russian(word.substring(0, word.length() - 1), OF_PLURAL)
                : new Russian(word, ITSELF);
    }
}
