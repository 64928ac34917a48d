package news.dateline.story.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final String BASE = "One.\n\nTwo.\n\nThree.\n\nFour.";

    private static String clean(String theirs, String mine) {
        Merge merge = Merge.ofParagraphs(BASE, theirs, mine);
        assertThat(merge.conflicts()).isEmpty();
        return merge.text(Conflict::both);
    }

    private static Conflict conflict(String theirs, String mine) {
        Merge merge = Merge.ofParagraphs(BASE, theirs, mine);
        assertThat(merge.conflicts()).hasSize(1);
        return merge.conflicts().get(0);
    }

    @Test
    void differentParagraphsComeTogether() {
        assertThat(clean("One.\n\nTwo!\n\nThree.\n\nFour.", "One.\n\nTwo.\n\nThree!\n\nFour."))
                .isEqualTo("One.\n\nTwo!\n\nThree!\n\nFour.");
        assertThat(clean("Zero.\n\nOne.\n\nTwo.\n\nThree.\n\nFour.", "One.\n\nThree.\n\nFour.\n\nFive."))
                .isEqualTo("Zero.\n\nOne.\n\nThree.\n\nFour.\n\nFive.");
        assertThat(clean("One.\n\nTwo.\n\nAfter two.\n\nThree.\n\nFour.", "One.\n\nTwo!\n\nThree!\n\nFour."))
                .isEqualTo("One.\n\nTwo!\n\nAfter two.\n\nThree!\n\nFour.");
    }

    @Test
    void theSameChangeIsOne() {
        String both = "One.\n\nTwo!\n\nThree.\n\nFour.\n\nFive.";
        assertThat(clean(both, both)).isEqualTo(both);
        assertThat(clean(both, "Zero.\n\n" + both)).isEqualTo("Zero.\n\n" + both);
    }

    @Test
    void theSameParagraphIsToBeDecided() {
        String theirs = "One.\n\nTwo!\n\nThree.\n\nFour.";
        String mine = "One?\n\nTwo?\n\nThree.\n\nFour.";
        assertThat(conflict(theirs, mine)).isEqualTo(new Conflict("Two.", "Two!", "Two?"));
        assertThat(Merge.ofParagraphs(BASE, theirs, mine).text(Conflict::both))
                .isEqualTo("One?\n\nTwo!\n\nTwo?\n\nThree.\n\nFour.");
        assertThat(Merge.ofParagraphs(BASE, theirs, mine).text(Conflict::mine)).isEqualTo(mine);
        assertThat(Merge.ofParagraphs(BASE, theirs, mine).text(conflict -> "")).isEqualTo("One?\n\nThree.\n\nFour.");
    }

    @Test
    void soIsWhatOneTookOutAndTheOtherChanged() {
        assertThat(conflict("One.\n\nFour.", "One.\n\nTwo.\n\nThree!\n\nFour."))
                .isEqualTo(new Conflict("Three.", "", "Three!"));
        assertThat(conflict("One.\n\nTwo!\n\nThree.\n\nFour.", "Four.")).isEqualTo(new Conflict("Two.", "Two!", ""));
    }

    @Test
    void soIsWhatBothAddedAtTheSamePlace() {
        assertThat(conflict(BASE + "\n\nTheirs.", BASE + "\n\nMine.")).isEqualTo(new Conflict("", "Theirs.", "Mine."));
        assertThat(Merge.ofParagraphs("", "Theirs.\n\nMore.", "Mine.").conflicts())
                .containsExactly(new Conflict("", "Theirs.\n\nMore.", "Mine."));
    }

    @Test
    void aParagraphThatBecameTwoIsChangedAsAWhole() {
        assertThat(conflict("One.\n\nTwo,\n\nsplit.\n\nThree.\n\nFour.", "One.\n\nTwo!\n\nThree.\n\nFour."))
                .isEqualTo(new Conflict("Two.", "Two,\n\nsplit.", "Two!"));
    }

    @Test
    void aParagraphIsFoundAgainAmongOthersThatWereTakenOut() {
        String base = "Three people were seen there.\n\nPolice did not intervene.\n\nMore is to follow.";
        String theirs = "Three people and a dog were seen there.\n\nMore is to follow.";
        String mine = "Three people were seen there.\n\nPolice did not intervene, they said.\n\nMore is to follow.";

        Merge merge = Merge.ofParagraphs(base, theirs, mine);

        assertThat(merge.conflicts())
                .containsExactly(new Conflict("Police did not intervene.", "", "Police did not intervene, they said."));
        assertThat(merge.text(Conflict::mine)).startsWith("Three people and a dog were seen there.");
    }

    @Test
    void gapsAreKeptAsTheyWere() {
        assertThat(Merge.ofParagraphs("a\n\n\n\nb\n \nc", "a!\n\n\n\nb\n \nc", "a\n\n\n\nb\n \nc!")
                        .text(Conflict::both))
                .isEqualTo("a!\n\n\n\nb\n \nc!");
    }

    @Test
    void codeIsOneParagraph() {
        String code = "```\nfirst\n\nsecond\n```";
        assertThat(Block.of("a\n\n" + code + "\n\nb").stream().map(Block::text)).containsExactly("a", code, "b");
        assertThat(Block.of("a\n\n```\nnever\n\nclosed").stream().map(Block::text))
                .containsExactly("a", "```\nnever\n\nclosed");
    }

    @Test
    void listsKeepWhatWasAddedAndLoseWhatWasTakenOut() {
        assertThat(Merge.ofLists(List.of("a", "b", "c"), List.of("b", "c", "d"), List.of("a", "c", "e", "d")))
                .containsExactly("c", "d", "e");
    }
}
