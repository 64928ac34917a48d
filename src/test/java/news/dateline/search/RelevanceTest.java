package news.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.search.request.StrictSearches;
import news.dateline.testing.Eventually;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** How well the built-in stories are found, as normalized discounted cumulative gain of the first ten (nDCG@10). */
@PortalTest
class RelevanceTest {

    private static final int LOOKED_AT = 10;
    private static final double FLOOR = 0.88;

    @Autowired
    private StorySearch search;

    @Autowired
    private StrictSearches searches;

    @Test
    void findsWhatIsLookedFor() throws Exception {
        List<Judgement> judgements = judgements();
        Eventually.get(() -> slugs("Kazakhstan").size(), found -> found >= 20);
        Map<String, Double> gains = new LinkedHashMap<>();
        judgements.forEach(judgement -> gains.put(judgement.search(), judgement.gain(slugs(judgement.search()))));

        assertThat(gains).hasSizeGreaterThanOrEqualTo(60);
        assertThat(gains.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(0))
                .as(gains.toString())
                .isGreaterThanOrEqualTo(FLOOR);
    }

    @Test
    void measuresAsTheLiteratureDoes() {
        Judgement judgement = Judgement.read("query : a=3 b=2 c=1");
        assertThat(judgement.gain(List.of("a-story", "b-story", "c-story"))).isEqualTo(1);
        assertThat(judgement.gain(List.of("none"))).isZero();
        // (7/log2(3) + 3/log2(2)) / (7 + 3/log2(3) + 1/2)
        assertThat(judgement.gain(List.of("b-story", "a-story"))).isCloseTo(0.7895, within(0.0005));
    }

    /** Only the built-in stories are from these days, whatever other tests publish. */
    private List<String> slugs(String asked) {
        String[] parts = asked.split("\\|", 2);
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        parameters.add("q", parts[0].strip());
        parameters.add("from", "2022-01-01");
        parameters.add("to", "2022-01-31");
        if (parts.length > 1) {
            for (String filter : parts[1].strip().split(" ")) {
                String[] pair = filter.split("=");
                parameters.add(pair[0], pair[1]);
            }
        }
        return search.find(searches.read(parameters, Locale.ENGLISH).query()).hits().stream()
                .map(hit -> hit.story().slug())
                .toList();
    }

    private static List<Judgement> judgements() throws IOException {
        return new ClassPathResource("search/judgements.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Judgement::read)
                .toList();
    }

    /** @param grades by how slugs begin */
    private record Judgement(String search, Map<String, Integer> grades) {

        static Judgement read(String line) {
            int colon = line.lastIndexOf(" : ");
            return new Judgement(
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
}
