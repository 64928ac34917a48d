package news.dateline.search;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private static final double FLOOR = 0.88;
    private static final double FLOOR_OF_A_GROUP = 0.8;

    @Autowired
    private StorySearch search;

    @Autowired
    private StrictSearches searches;

    @Test
    void findsWhatIsLookedFor() throws Exception {
        List<Judgement> judgements = judgements();
        Eventually.get(() -> found("Kazakhstan").total(), total -> total >= 20);
        Map<String, Double> gains = new LinkedHashMap<>();
        judgements.forEach(judgement -> gains.put(judgement.search(), judgement.gain(slugs(judgement.search()))));
        Map<String, Double> byGroup = judgements.stream()
                .collect(groupingBy(Judgement::group, averagingDouble(judgement -> gains.get(judgement.search()))));

        assertThat(gains).hasSizeGreaterThanOrEqualTo(60);
        assertThat(judgements.stream().collect(averagingDouble(judgement -> gains.get(judgement.search()))))
                .as(gains.toString())
                .isGreaterThanOrEqualTo(FLOOR);
        assertThat(byGroup.values()).as(byGroup + " " + gains).allMatch(gain -> gain >= FLOOR_OF_A_GROUP);
    }

    @Test
    void measuresAsTheLiteratureDoes() {
        Judgement judgement = Judgement.read("", "query : a=3 b=2 c=1");
        assertThat(judgement.gain(List.of("a-story", "b-story", "c-story"))).isEqualTo(1);
        assertThat(judgement.gain(List.of("none"))).isZero();
        // (7/log2(3) + 3/log2(2)) / (7 + 3/log2(3) + 1/2)
        assertThat(judgement.gain(List.of("b-story", "a-story"))).isCloseTo(0.7895, within(0.0005));
    }

    /** Only the built-in stories are from these days, whatever other tests publish. */
    private SearchPage found(String asked) {
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
        return search.find(searches.read(parameters, Locale.ENGLISH).query());
    }

    private List<String> slugs(String asked) {
        return found(asked).hits().stream().map(hit -> hit.story().slug()).toList();
    }

    private static List<Judgement> judgements() throws IOException {
        List<Judgement> judgements = new ArrayList<>();
        String group = "";
        for (String line : new ClassPathResource("search/judgements.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList()) {
            if (line.startsWith("#")) {
                group = line;
            } else {
                judgements.add(Judgement.read(group, line));
            }
        }
        return judgements;
    }
}
