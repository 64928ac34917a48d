package news.dateline.story.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.testing.MarkedEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDifferenceTest {

    private static final List<MarkedEdit> EDITS = MarkedEdit.all();

    /** One test for all, for it is run again for each changed sign of the code, and to be started takes longest. */
    @Test
    void marksWhatAReaderWouldMark() {
        assertThat(EDITS).allSatisfy(edit -> {
            assertThat(marked(WordDifference.paragraphs(edit.older(), edit.newer())))
                    .isEqualTo(edit.marked());
            assertBothAreIn(edit.older(), edit.newer());
            assertBothAreIn(edit.newer(), edit.older());
        });
    }

    @Test
    void isJudgedByEnoughEdits() {
        assertThat(EDITS).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
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
        assertBothAreIn(older.replace("\\n", "\n"), newer.replace("\\n", "\n"));
    }

    static void assertBothAreIn(String older, String newer) {
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
