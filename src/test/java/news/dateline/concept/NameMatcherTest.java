package news.dateline.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatcherTest {

    private static final UUID TOKAYEV = new UUID(0, 1);
    private static final UUID KAZAKHSTAN = new UUID(0, 2);
    private static final UUID GOVERNMENT = new UUID(0, 3);

    private final NameMatcher matcher = new NameMatcher(List.of(
            new Spelling(TOKAYEV, "Tokayev", "en"),
            new Spelling(TOKAYEV, "Kassym-Jomart Tokayev", "en"),
            new Spelling(TOKAYEV, "Касым-Жомарт Токаев", "ru"),
            new Spelling(TOKAYEV, "Тоқаев", "kk"),
            new Spelling(KAZAKHSTAN, "Kazakhstan", "en"),
            new Spelling(KAZAKHSTAN, "Казахстан", "ru"),
            new Spelling(KAZAKHSTAN, "Россия", "ru"),
            new Spelling(GOVERNMENT, "Government of Kazakhstan", "en")));

    @Test
    void prefersTheLongestName() {
        String text = "The Government of Kazakhstan, said Kassym-Jomart Tokayev in Kazakhstan.";

        assertThat(matcher.find(text))
                .extracting(mention -> text.substring(mention.start(), mention.end()))
                .containsExactly("Government of Kazakhstan", "Kassym-Jomart Tokayev", "Kazakhstan");
    }

    @ParameterizedTest
    @CsvSource({
        "с Касым-Жомартом Токаевым говорили, Касым-Жомартом Токаевым",
        "граждане Казахстана вышли, Казахстана",
        "войска России вошли, России",
        "президент Тоқаевқа хат, Тоқаевқа"
    })
    void findsInflectedNames(String text, String found) {
        assertThat(matcher.find(text))
                .extracting(mention -> text.substring(mention.start(), mention.end()))
                .containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource({"Kazakhstani troops", "pan-Tokayevism", "КазахстанскийПуть", "tokayev"})
    void takesNoPartOfAWord(String text) {
        assertThat(matcher.find(text)).isEmpty();
    }

    @Test
    void findsNothingWithoutNames() {
        assertThat(new NameMatcher(List.of()).find("Tokayev")).isEmpty();
    }
}
