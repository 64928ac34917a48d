package news.dateline.story.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordDifferenceTest {

    private static final Pattern TAKEN_OUT = Pattern.compile("\\[([-~])(.*?)\\1]", Pattern.DOTALL);
    private static final Pattern PUT_IN = Pattern.compile("\\{([+~])(.*?)\\1}", Pattern.DOTALL);

    static List<String> edits() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/word-differences.txt")).stream()
                .filter(line -> !line.isEmpty() && !line.matches("# .*"))
                .toList();
    }

    /** What somebody did to a text, and which words are marked for it. */
    @ParameterizedTest
    @MethodSource("edits")
    void marksWhatAReaderWouldMark(String edit) {
        String marked = edit.replace("\\n", "\n");
        String older = PUT_IN.matcher(TAKEN_OUT.matcher(marked).replaceAll("$2")).replaceAll("");
        String newer = TAKEN_OUT.matcher(PUT_IN.matcher(marked).replaceAll("$2")).replaceAll("");

        assertThat(marked(WordDifference.paragraphs(older, newer)).replace("\n", "\\n"))
                .isEqualTo(edit);
        assertBothAreIn(older, newer);
        assertBothAreIn(newer, older);
    }

    @Test
    void isJudgedByEnoughEdits() throws IOException {
        assertThat(edits()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''|everything
            everything|''
            a\\n\\nb|b\\n\\na
            same|same
            👩‍👩‍👧 x|👩‍👧 x
            """)
    void bothTextsAreInIt(String older, String newer) {
        assertBothAreIn(older, newer);
    }

    @Test
    void longTextsAreComparedByParagraphs() {
        String words = "word ".repeat(30_000);
        assertBothAreIn("a\n\n" + words + "x", "a\n\n" + words + "y");
        assertBothAreIn("a-".repeat(50_000), "a-".repeat(50_001));
        assertBothAreIn("1,".repeat(50_000), "1 000".repeat(30_000));
        assertBothAreIn("a\n\n".repeat(5_000), "b\n\na".repeat(5_000));
    }

    private static void assertBothAreIn(String older, String newer) {
        List<Piece> pieces = WordDifference.between(older, newer);
        assertThat(text(pieces, Fate.ADDED)).isEqualTo(older);
        assertThat(text(pieces, Fate.REMOVED)).isEqualTo(newer);
        assertThat(pieces).noneMatch(piece -> piece.text().isEmpty());
    }

    private static String text(List<Piece> pieces, Fate without) {
        return pieces.stream()
                .filter(piece -> piece.fate() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String marked(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph -> Stream.concat(
                        paragraph.words().stream().map(piece -> marked(piece, paragraph.isMoved())),
                        paragraph.gap().stream().map(piece -> marked(piece, false))))
                .collect(Collectors.joining())
                .replace("-][-", "")
                .replace("+}{+", "");
    }

    private static String marked(Piece piece, boolean isMoved) {
        return switch (piece.fate()) {
            case KEPT -> piece.text();
            case REMOVED -> isMoved ? "[~" + piece.text() + "~]" : "[-" + piece.text() + "-]";
            case ADDED -> isMoved ? "{~" + piece.text() + "~}" : "{+" + piece.text() + "+}";
        };
    }
}
