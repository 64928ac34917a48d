package news.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import news.dateline.story.WordDifference.Fate;
import news.dateline.story.WordDifference.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDifferenceTest {

    private static String text(List<Piece> pieces, Fate without) {
        return pieces.stream()
                .filter(piece -> piece.fate() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at least 160 dead|at least 164 dead
            ''|everything
            everything|''
            Қазақстан бүгін|Қазақстанда бүгін
            a\\n\\nb|b\\n\\na
            same|same
            👩‍👩‍👧 x|👩‍👧 x
            """)
    void bothTextsAreInIt(String older, String newer) {
        List<Piece> pieces = WordDifference.between(older, newer);
        assertThat(text(pieces, Fate.ADDED)).isEqualTo(older);
        assertThat(text(pieces, Fate.REMOVED)).isEqualTo(newer);
    }

    @Test
    void onlyTheWordsThatChangedAreMarked() {
        assertThat(WordDifference.between("One.\n\nAt least 160 dead.", "One.\n\nAt least 164 dead."))
                .containsExactly(
                        new Piece(Fate.KEPT, "One.\n\nAt least "),
                        new Piece(Fate.REMOVED, "160"),
                        new Piece(Fate.ADDED, "164"),
                        new Piece(Fate.KEPT, " dead."));
    }

    @Test
    void longTextsAreComparedByParagraphs() {
        String words = "word ".repeat(30_000);
        List<Piece> pieces = WordDifference.between("a\n\n" + words + "x", "a\n\n" + words + "y");
        assertThat(text(pieces, Fate.ADDED)).endsWith("x");
        assertThat(text(pieces, Fate.REMOVED)).endsWith("y");
    }
}
