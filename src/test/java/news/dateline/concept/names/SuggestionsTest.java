package news.dateline.concept.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest {

    private static final UUID TOKAYEV = new UUID(0, 1);
    private static final UUID ALMATY = new UUID(0, 2);

    private final Suggestions suggestions = Edition.of(
                    1,
                    List.of(
                            row(TOKAYEV, Kind.PERSON, "Kassym-Jomart Tokayev", "en"),
                            row(TOKAYEV, Kind.PERSON, "Қасым-Жомарт Тоқаев", "kk"),
                            row(TOKAYEV, Kind.PERSON, "Касым-Жомарт Токаев", "ru"),
                            row(ALMATY, Kind.REGION, "Алматы", "kk")),
                    Stream.of(TOKAYEV, ALMATY)
                            .map(id -> new NameRows.ConceptRow(
                                    id, id == ALMATY ? Kind.REGION : Kind.PERSON, "x", null, false))
                            .toList(),
                    Map.of(),
                    new HashMap<>())
            .suggestions();

    private static NameRows.NameRow row(UUID id, Kind kind, String text, String language) {
        return new NameRows.NameRow(id, kind, null, text, language, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kas",
                "Tok",
                "tokayev",
                "Тоқ",
                "токаев",
                "Toqa",
                "Kasym-Zh",
                "Қасым",
                "qasym zhomart",
                "tokaev",
                "Tokeyev",
                "kassim jomart",
                "  TOK  "
            })
    void knowsANameInAnyLettersHalfTypedOrNearlyRight(String typed) {
        assertThat(suggestions.of(List.of(Kind.PERSON), typed, 5).names()).containsOnlyKeys(TOKAYEV);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alma", "Алм", "almaty", "Алмати"})
    void knowsTheOneInTheOtherLetters(String typed) {
        assertThat(suggestions.of(List.of(Kind.REGION), typed, 5).names()).containsOnlyKeys(ALMATY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "xyz", "xyzxyz", "\uD83D", "ayev", "((("})
    void proposesNothingElse(String typed) {
        assertThat(suggestions.of(List.of(Kind.PERSON), typed, 5).names()).isEmpty();
    }

    @Test
    void takesAWholeStoryForAQuery() {
        assertThat(suggestions
                        .of(List.of(Kind.PERSON), "tokayev ".repeat(10_000), 5)
                        .names())
                .isEmpty();
    }
}
