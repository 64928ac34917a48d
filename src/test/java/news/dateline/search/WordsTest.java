package news.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "protests in Almaty|protests in Almaty",
                "\"state of emergency\"|\"state of emergency\"",
                "«чрезвычайное положение»|\"чрезвычайное положение\"",
                "\"left open|\"left open\"",
                "Kazakhstan - crisis|Kazakhstan crisis",
                "Kazakhstan -crisis|Kazakhstan -crisis",
                "Kazakhstan -\"the crisis\"|Kazakhstan -\"the crisis\"",
                "COVID-19|COVID-19",
                "oil & gas|oil gas",
                "(Tokayev)|Tokayev)",
            })
    void keepsWordsPhrasesAndMinusSigns(String typed, String query) {
        assertThat(Words.parse(Words.tidy(typed))).isEqualTo(query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "*", "((", "+-", "- -", "\"\"", "-\"", "\u0000", "😀", "\uD83D", "…", "²"})
    void nonsenseLooksForNothing(String typed) {
        assertThat(Words.parse(Words.tidy(typed))).isEmpty();
    }

    @Test
    void longTextsAreCutBetweenWords() {
        assertThat(Words.tidy("abcd ".repeat(1000))).hasSize(249).endsWith(" abcd");
        assertThat(Words.tidy("😀".repeat(1000))).hasSize(250);
        assertThat(Words.tidy("x" + "😀".repeat(1000))).hasSize(249);
    }
}
