package news.dateline.bench.archive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** The made-up words of a language, the most frequent first. */
public final class Vocabulary {

    /** About as many as a newspaper uses in a year. */
    public static final int SIZE = 30_000;

    private static final Zipf FREQUENCIES = new Zipf(SIZE);

    private final List<String> words;

    private Vocabulary(List<String> words) {
        this.words = words;
    }

    /** @param language {@code en}, {@code ru} or {@code kk} */
    public static Vocabulary of(String language) {
        return switch (language) {
            case "en" -> made("b c d f g l m n p r s t st tr pl sh", "a e i o u ea", "n r s t l m", "s ed ing ly er");
            case "ru" -> made("б в г д ж к л м н п р с т ст пр", "а е и о у я", "н р с т л к", "а ы ов ами ого ть");
            case "kk" -> made("б ғ д ж к қ л м н ң п р с т ш", "а ә е ы і о ө ұ ү", "н р с т л қ", "лар дың ға да мен");
            default -> throw new IllegalArgumentException(language);
        };
    }

    public String at(int rank) {
        return words.get(rank);
    }

    String draw(SplittableRandom random) {
        return words.get(FREQUENCIES.draw(random));
    }

    /** Frequent words are short, as in every language. */
    private static Vocabulary made(String onsets, String vowels, String codas, String endings) {
        String[] onset = onsets.split(" ");
        String[] vowel = vowels.split(" ");
        String[] coda = codas.split(" ");
        String[] ending = endings.split(" ");
        SplittableRandom random = new SplittableRandom(onsets.hashCode());
        Set<String> words = new LinkedHashSet<>();
        while (words.size() < SIZE) {
            StringBuilder word = new StringBuilder();
            int syllables = words.size() < 150 ? 1 : words.size() < 3000 ? 2 : 3;
            for (int i = 0; i < syllables; i++) {
                word.append(any(onset, random)).append(any(vowel, random));
            }
            word.append(any(coda, random));
            if (syllables > 1 && random.nextInt(3) == 0) {
                word.append(any(ending, random));
            }
            words.add(word.toString());
        }
        return new Vocabulary(List.copyOf(words));
    }

    private static String any(String[] parts, SplittableRandom random) {
        return parts[random.nextInt(parts.length)];
    }
}
