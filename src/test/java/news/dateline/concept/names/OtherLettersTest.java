package news.dateline.concept.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dateline.concept.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherLettersTest {

    private final Map<String, List<String>> kept = new HashMap<>();

    private Edition edition(Kind kind, String... names) {
        UUID id = UUID.randomUUID();
        return Edition.of(
                1,
                List.of(names).stream()
                        .map(name -> new NameRows.NameRow(id, kind, null, name, "en", true))
                        .toList(),
                List.of(new NameRows.ConceptRow(id, kind, "slug", null, false)),
                Map.of(),
                kept);
    }

    @ParameterizedTest
    @CsvSource({
        "Erlan Zhaksylykov, 'Адвокат Эрлан Жаксылыков пришёл.'",
        "Erlan Zhaksylykov, 'Говорили с Ерланом Жаксылыковым.'",
        "Yerlan Karin, 'Об этом сказал Ерлан Карин.'",
        "Janar Tokayeva, 'Встретили Джанар Токаеву.'"
    })
    void aNameInLatinIsFoundInCyrillic(String name, String text) {
        assertThat(edition(Kind.PERSON, name).find(text)).hasSize(1);
    }

    @Test
    void aPlaceIsToo() {
        assertThat(edition(Kind.REGION, "Zhanaozen").find("Протесты начались в Жанаозене."))
                .hasSize(1);
    }

    @Test
    void whatHasACyrillicNameIsCalledByIt() {
        Edition known = edition(Kind.PERSON, "Kassym-Jomart Tokayev", "Касым-Жомарт Токаев");

        assertThat(known.find("Кассым-Джомарт Токаев")).isEmpty();
        assertThat(known.find("Касым-Жомарт Токаев")).hasSize(1);
    }

    @Test
    void nothingIsMadeUpWhereLettersAreLeft() {
        assertThat(Cyrillization.of("Clara Weiss")).isEmpty();
        edition(Kind.ORGANISATION, "Nur Otan");
        assertThat(kept).isEmpty();
    }

    @Test
    void whatWasWrittenOnceInOtherLettersIsKept() {
        edition(Kind.PERSON, "Erlan Karin");
        kept.replaceAll((name, spellings) -> List.of("Другой Человек"));

        assertThat(edition(Kind.PERSON, "Erlan Karin").find("Пришёл Другой Человек."))
                .hasSize(1);
    }
}
