package news.dateline.search;

import static java.util.stream.Collectors.averagingDouble;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.testing.Eventually;
import news.dateline.testing.Newsroom;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How well people are found among many stories that are made up, as nDCG@10. Of each there is a story that says so in its
 * headline, one that is only tagged with them, and one in Russian that only mentions them.
 */
@PortalTest
class GeneratedRelevanceTest {

    private static final double FLOOR = 0.9;
    private static final int OTHERS = 60;

    private static final Map<String, String> PEOPLE = Map.of(
            "Orak Zhandarov", "Орак Жандаров",
            "Dosym Tulepkin", "Досым Тулепкин",
            "Marat Bolsunov", "Марат Болсунов",
            "Saken Urmanov", "Сакен Урманов",
            "Timur Kargalin", "Тимур Каргалин",
            "Askar Nurpeyin", "Аскар Нурпеин");

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private StorySearch search;

    private final Random random = new Random(5);
    private final Map<UUID, Integer> grades = new LinkedHashMap<>();

    /** A search, and what it found is worth. */
    private record Outcome(String search, double gain) {}

    @Test
    void findsPeopleByAnySpelling() throws Exception {
        IntStream.range(0, OTHERS).forEach(i -> newsroom.publish(words(6), words(15), words(80)));
        List<Outcome> outcomes = new ArrayList<>();
        for (Map.Entry<String, String> names : PEOPLE.entrySet()) {
            outcomes.addAll(outcomes(names.getKey(), names.getValue()));
        }
        assertThat(outcomes).hasSize(7 * PEOPLE.size());
        assertThat(outcomes.stream().collect(averagingDouble(Outcome::gain)))
                .as(outcomes.toString())
                .isGreaterThanOrEqualTo(FLOOR);
    }

    private List<Outcome> outcomes(String latin, String cyrillic) throws Exception {
        UUID region = newsroom.region(latin + "land").id();
        UUID person = newsroom.person(Newsroom.word(), latin, cyrillic).id();
        String surname = latin.split(" ")[1];
        String inRussian = cyrillic.split(" ")[1];
        grades.clear();
        grades.put(newsroom.publish(surname + " " + words(5), words(12), words(60), person, region), 3);
        grades.put(newsroom.publish(words(6), words(12), words(60), person), 2);
        grades.put(newsroom.publish("ru", words(6), words(12), words(20) + " " + inRussian + " " + words(20)), 1);
        Eventually.get(() -> found(inRussian, Map.of()).size(), size -> size == grades.size());

        List<Outcome> outcomes = new ArrayList<>();
        for (String typed :
                List.of(surname, inRussian, inRussian + "а", latin, cyrillic, surname.replaceFirst("(.{4}).", "$1x"))) {
            outcomes.add(outcome(typed, Map.of(), grades));
        }
        outcomes.add(outcome(
                surname,
                Map.of(Facet.REGION, Set.of(region.toString())),
                Map.of(grades.keySet().iterator().next(), 3)));
        return outcomes;
    }

    private Outcome outcome(String typed, Map<Facet, Set<String>> only, Map<UUID, Integer> wanted) {
        Map<String, Integer> bySlug = wanted.entrySet().stream()
                .collect(Collectors.toMap(grade -> grade.getKey().toString(), Map.Entry::getValue));
        return new Outcome(typed, new Judgement("", typed, bySlug).gain(found(typed, only)));
    }

    private List<String> found(String typed, Map<Facet, Set<String>> only) {
        return search.find(new StoryQuery(typed, only, StoryQuery.Days.ALL, Sort.RELEVANCE, null)).hits().stream()
                .map(hit -> hit.story().id().toString())
                .toList();
    }

    /** Made up of syllables, so that they are nobody's name. */
    private String words(int many) {
        return IntStream.range(0, many)
                .mapToObj(word -> IntStream.range(0, 3)
                        .mapToObj(syllable ->
                                "" + "bdfglmprv".charAt(random.nextInt(9)) + "aeiou".charAt(random.nextInt(5)))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }
}
