package news.dateline.story.difference;

import static news.dateline.story.difference.WordDifferenceTest.assertBothAreIn;

import org.junit.jupiter.api.Test;

/** Texts longer than any story: too slow to be run once more for each changed sign of the code. */
class LongDifferenceTest {

    @Test
    void longTextsAreComparedByParagraphs() {
        String words = "word ".repeat(30_000);
        assertBothAreIn("a\n\n" + words + "x", "a\n\n" + words + "y");
        assertBothAreIn("a-".repeat(50_000), "a-".repeat(50_001));
        assertBothAreIn("1,".repeat(50_000), "1 000".repeat(30_000));
        assertBothAreIn("a\n\n".repeat(5_000), "b\n\na".repeat(5_000));
    }
}
