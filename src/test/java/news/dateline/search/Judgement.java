package news.dateline.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a search should find.
 *
 * @param group of searches of the same sort
 * @param search the words, and what it is narrowed to
 * @param grades by how slugs begin: 3 is what was looked for, 2 is on it, 1 mentions it
 */
record Judgement(String group, String search, Map<String, Integer> grades) {

    private static final int LOOKED_AT = 10;

    static Judgement read(String group, String line) {
        int colon = line.lastIndexOf(" : ");
        return new Judgement(
                group,
                line.substring(0, colon).strip(),
                Arrays.stream(line.substring(colon + 3).strip().split(" "))
                        .map(grade -> grade.split("="))
                        .collect(Collectors.toMap(grade -> grade[0], grade -> Integer.parseInt(grade[1]))));
    }

    /** From 0 to 1: 1 when the best come first. */
    double gain(List<String> found) {
        List<Integer> best =
                grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        return discounted(found.stream().map(this::grade).toList()) / discounted(best);
    }

    private int grade(String slug) {
        return grades.entrySet().stream()
                .filter(grade -> slug.startsWith(grade.getKey()))
                .max(Comparator.comparing(grade -> grade.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(0);
    }

    private static double discounted(List<Integer> grades) {
        return IntStream.range(0, Math.min(LOOKED_AT, grades.size()))
                .mapToDouble(place -> (Math.pow(2, grades.get(place)) - 1) / (Math.log(place + 2) / Math.log(2)))
                .sum();
    }
}
