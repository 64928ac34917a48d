package news.dateline.story.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds out which paragraphs became which, where several gave way to several others: those that share most words. */
public final class Pairing {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Of the words of the longer one. */
    private static final double ALIKE = 0.4;

    /** Beyond this, every paragraph is another. */
    private static final int MOST = 2_500;

    private Pairing() {}

    /** Places in both lists, in their order; empty when nothing is like anything. */
    public static List<int[]> of(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > MOST) {
            return List.of();
        }
        double[][] alike = alike(before, after);
        double[][] best = new double[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                best[i][j] = Math.max(alike[i][j] + best[i + 1][j + 1], Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0, j = 0; i < before.size() && j < after.size(); ) {
            if (alike[i][j] > 0 && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
                pairs.add(new int[] {i++, j++});
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    private static double[][] alike(List<String> before, List<String> after) {
        List<Set<String>> wordsBefore = before.stream().map(Pairing::words).toList();
        List<Set<String>> wordsAfter = after.stream().map(Pairing::words).toList();
        double[][] alike = new double[before.size()][after.size()];
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size(); j++) {
                alike[i][j] = alike(wordsBefore.get(i), wordsAfter.get(j));
            }
        }
        return alike;
    }

    /** The share of words that two texts have in common; 0 where that is too small to tell of one text. */
    static double alike(String some, String others) {
        return alike(words(some), words(others));
    }

    private static double alike(Set<String> some, Set<String> others) {
        long shared = some.stream().filter(others::contains).count();
        double share = (double) shared / Math.max(1, Math.max(some.size(), others.size()));
        return share < ALIKE ? 0 : share;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(BETWEEN_WORDS.split(text)));
    }
}
