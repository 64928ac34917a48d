package news.dateline.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongParagraphsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "word ",
                "- a\n",
                "\\\n",
                "a\u2003\n",
                "\u2003\n",
                "words of a line\r\n",
                "> \n",
                "\ud83d\ude00"
            })
    void leavesNothingThatIsLongOrHasManyLines(String part) {
        List<String> paragraphs = paragraphs(part.repeat(200_000 / part.length()));

        assertThat(paragraphs).hasSizeGreaterThanOrEqualTo(40).allSatisfy(paragraph -> {
            assertThat(paragraph.length()).isLessThanOrEqualTo(5_100);
            assertThat(paragraph.lines().count()).isLessThanOrEqualTo(101);
        });
    }

    @Test
    void losesNothingAndTearsNothingApart() {
        String source = "a\ud83d\ude00".repeat(10_000) + "\n" + "Some words. ".repeat(10_000);

        String broken = LongParagraphs.broken(source);

        assertThat(broken.replace("\n", "")).isEqualTo(source.replace("\n", ""));
        assertThat(paragraphs(source)).noneMatch(paragraph -> Character.isLowSurrogate(paragraph.charAt(0)));
        assertThat(broken).doesNotContain("Some wor\n").doesNotContain("wo\n");
    }

    @Test
    void leavesAnOrdinaryTextAsItIs() {
        String story = ("Troops came on 6 January, and left.\n".repeat(10) + "\n").repeat(50);

        assertThat(LongParagraphs.broken(story)).isEqualTo(story);
    }

    private static List<String> paragraphs(String source) {
        return List.of(LongParagraphs.broken(source).split("\n[ \t]*\n"));
    }
}
