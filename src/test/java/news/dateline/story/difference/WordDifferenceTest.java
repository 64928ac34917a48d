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

    @Test
    void aParagraphThatWasCutInTwoIsStillOneAndSoAreTwoThatWereJoined() {
        String whole = "alpha beta gamma delta epsilon zeta eta theta iota kappa";
        String next = "\n\nThe next paragraph stays and was changed here.";
        for (String cut : List.of(whole.replace(" theta", "\n\ntheta"), whole.replace(" delta", "\n\ndelta"))) {
            assertThat(WordDifference.paragraphs(whole + next, cut + next + " So."))
                    .hasSize(2);
            assertThat(WordDifference.paragraphs(cut + next, whole + next + " So."))
                    .hasSize(2);
        }
    }

    @Test
    void aParagraphThatCameInBesideAnotherIsNoPartOfIt() {
        String whole = "alpha beta gamma delta epsilon zeta eta theta iota kappa";
        String next = "\n\nThe next paragraph stays and was changed here.";
        String other = "Something that was not there at all.";

        assertThat(WordDifference.paragraphs(whole + next, whole + "!\n\n" + other + next + " So."))
                .hasSize(3)
                .anyMatch(paragraph -> paragraph.is(Fate.ADDED));
        assertThat(WordDifference.paragraphs(whole + "\n\n" + other + next, whole + "!" + next + " So."))
                .hasSize(3)
                .anyMatch(paragraph -> paragraph.is(Fate.REMOVED));
    }

    @Test
    void ofParagraphsThatAreAlikeTheMostAlikeBecameOneAnother() {
        List<Paragraph> paragraphs = WordDifference.paragraphs(
                "Police came to the square at noon.",
                "Police came to no house at all.\n\nPolice came to the square at night.");

        assertThat(paragraphs).hasSize(2);
        assertThat(paragraphs.get(0).is(Fate.ADDED)).isTrue();
        assertThat(marked(paragraphs)).endsWith("Police came to the square at [-noon-]{+night+}.");
    }

    @Test
    void aParagraphThatOnlyMovedCanBeTakenForKept() {
        String newer = "Two was here.\n\nThree was there.\n\nOne was first.";
        List<Piece> pieces = WordDifference.withoutMoves("One was first.\n\nTwo was here.\n\nThree was there.", newer);

        assertThat(text(pieces, Fate.REMOVED)).isEqualTo(newer);
        assertThat(pieces)
                .filteredOn(piece -> piece.text().contains("One"))
                .singleElement()
                .extracting(Piece::fate)
                .isEqualTo(Fate.KEPT);
    }

    @Test
    void whatIsTooLongToBeComparedByWordsIsReplacedAsAWhole() {
        String most = "a ".repeat(900);

        assertThat(WordDifference.words(most + "x", most + "y")).hasSize(3);
        assertThat(WordDifference.words(most + most + "x", most + most + "y"))
                .containsExactly(new Piece(Fate.REMOVED, most + most + "x"), new Piece(Fate.ADDED, most + most + "y"));
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
