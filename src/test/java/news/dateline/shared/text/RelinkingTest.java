package news.dateline.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelinkingTest {

    private static String moved(String source) {
        return Markdown.relinked(
                source,
                link -> link.address().equals("figure:old")
                        ? Optional.of(new Reference("225", "figure:new"))
                        : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[at least 164](figure:old) died; [225](figure:new) died",
                "**[164](figure:old)** died, [164](figure:other) fled; **[225](figure:new)** died, [164](figure:other) fled",
                "[the **dead**](figure:old 'why') of [164](<figure:old>); [225](figure:new) of [225](figure:new)",
                "`[164](figure:old)` is how [164](figure:old) is written; `[164](figure:old)` is how [225](figure:new) is written",
                "> - [164\\]](figure:old); > - [225](figure:new)",
                "Nothing here; Nothing here"
            })
    void writesTheLinkAnewAndNothingElse(String source, String expected) {
        assertThat(moved(source)).isEqualTo(expected);
    }

    @Test
    void findsWhatIsReferredToByALabel() {
        assertThat(moved("It was [164][dead].\n\n[dead]: figure:old")).startsWith("It was [225](figure:new).");
    }

    @Test
    void leavesLongParagraphsAsTheyAre() {
        String paragraph = "word ".repeat(1_500) + "[164](figure:old) " + "word ".repeat(1_500);
        String source = "  \n`[164](figure:old)`\n \n" + paragraph + "\n\n\n\n" + paragraph + "\n";

        assertThat(moved(source))
                .isEqualTo("  \n`[164](figure:old)`\n \n"
                        + (paragraph + "\n\n\n\n" + paragraph + "\n")
                                .replace("[164](figure:old)", "[225](figure:new)"));
    }

    @Test
    void keepsSignsInTheWordsFromMeaningSomething() {
        String source = Markdown.relinked(
                "[164](figure:old)", link -> Optional.of(new Reference("[*225*](x) `&amp;", "figure:new")));

        assertThat(Markdown.references(source)).containsExactly(new Reference("[*225*](x) `&amp;", "figure:new"));
    }

    @Test
    void findsLinksWithTheirParagraph() {
        assertThat(Markdown.passages("First.\n\nIt was [164](figure:old) *here*.\n\n- [225](figure:new)"))
                .containsExactly(
                        new Passage("It was ", new Reference("164", "figure:old"), " here."),
                        new Passage("", new Reference("225", "figure:new"), ""));
    }
}
