package news.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '§',
            value = {
                "protests in Almaty;protests, in, Almaty",
                "\"state of emergency\";[state of emergency]",
                "«чрезвычайное положение»;[чрезвычайное положение]",
                "\"left open;[left open]",
                "Kazakhstan - crisis;Kazakhstan, crisis",
                "Kazakhstan -crisis;Kazakhstan, -crisis",
                "Kazakhstan -\"the crisis\";Kazakhstan, -[the crisis]",
                "COVID-19;COVID-19",
                "oil & gas;oil, gas",
                "oil OR gas prices;oil, |gas, prices",
                "oil | gas;oil, |gas",
                "OR gas;gas",
                "oil OR -gas;oil, -gas",
                "oil or gas;oil, or, gas",
                "(Tokayev);Tokayev",
                "a+b~2*c\\d;a, b, 2, c, d",
                "4 000 dead;4 000, dead",
                "2022 01 09;2022, 01, 09",
            })
    void keepsWordsPhrasesAndWhatIsSaidOfThem(String typed, String terms) {
        assertThat(inShort(Words.parse(Words.tidy(typed)))).isEqualTo(terms);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"", "*", "((", "+-", "- -", "\"\"", "-\"", "\u0000", "😀", "\uD83D", "…", "²", "OR", "| |", "~1"
            })
    void nonsenseLooksForNothingButItsDigits(String typed) {
        assertThat(inShort(Words.parse(Words.tidy(typed)))).matches("\\d*");
    }

    @Test
    void longTextsAreCutBetweenWords() {
        assertThat(Words.tidy("abcd ".repeat(1000))).hasSize(249).endsWith(" abcd");
        assertThat(Words.tidy("😀".repeat(1000))).hasSize(250);
        assertThat(Words.tidy("x" + "😀".repeat(1000))).hasSize(249);
        assertThat(Words.parse("a ".repeat(125))).hasSize(32);
    }

    @Test
    void noMoreWordsAreLookedForHoweverTheyHangTogether() {
        assertThat(inShort(Words.parse("a-".repeat(100)))).isEqualTo("a-".repeat(32));
        assertThat(inShort(Words.parse('"' + "b ".repeat(40) + '"')))
                .isEqualTo("[" + "b ".repeat(32).strip() + "]");
        assertThat(inShort(Words.parse("漢".repeat(40)))).isEqualTo("漢".repeat(32));
        assertThat(inShort(Words.parse("a ".repeat(31) + "b-c-d e"))).endsWith("a, b-");
    }

    @Test
    void whatTurnsTextAroundIsTakenOutAndJoinersStay() {
        assertThat(Words.tidy("turn\u202Eed \u2067rou\u00ADnd\u2069")).isEqualTo("turned round");
        assertThat(Words.tidy("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"))
                .contains("\u200C");
    }

    @Test
    void whatIsLeftOutIsTold() {
        assertThat(Words.leftOut("a ".repeat(32))).isEmpty();
        assertThat(Words.leftOut("a ".repeat(32) + "((")).isEmpty();
        assertThat(Words.leftOut("a ".repeat(32) + "omega end")).contains("omega");
        assertThat(Words.leftOut("a ".repeat(31) + "b-c-d e")).contains("c-d");
        assertThat(Words.leftOut("x".repeat(300))).contains("x".repeat(40) + "…");
        assertThat(Words.searched("a ".repeat(32) + "omega end"))
                .isEqualTo("a ".repeat(32).strip());
        assertThat(Words.searched("((")).isEmpty();
    }

    @Test
    void oneWordAfterTheOtherCanBeLeftOut() {
        assertThat(Words.shorter("oil OR gas \"in Almaty\" -prices"))
                .isEqualTo(Map.of(
                        "oil OR gas", "\"in Almaty\" -prices",
                        "\"in Almaty\"", "oil OR gas -prices",
                        "-prices", "oil OR gas \"in Almaty\""));
    }

    private static String inShort(List<Term> terms) {
        return terms.stream()
                .map(term -> (term.joined() ? "|" : "")
                        + (term.unwanted() ? "-" : "")
                        + (term.phrase() ? "[" + term.text() + "]" : term.text()))
                .collect(Collectors.joining(", "));
    }
}
