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

    @Test
    void aLargerGapIsKeptWhoeverMadeIt() {
        String wider = "One.\n\n\n\nTwo.\n\nThree.\n\nFour.";
        String longer = BASE + "\n\nFive.";
        assertThat(clean(wider, longer)).isEqualTo(wider + "\n\nFive.");
        assertThat(clean(longer, wider)).isEqualTo(wider + "\n\nFive.");
    }

    @Test
    void whatWasTakenOutBesideAChangedParagraphIsADecisionOfItsOwn() {
        String base = "Aa bb.\n\nThree people were seen there.\n\nCc dd.\n\nThe end.";
        String theirs = "Three people and a dog were seen there.\n\nThe end.";

        assertThat(Merge.ofParagraphs(base, theirs, base.replace("Aa bb.", "Aa bb!"))
                        .conflicts())
                .containsExactly(new Conflict("Aa bb.", "", "Aa bb!"));
        assertThat(Merge.ofParagraphs(base, theirs, base.replace("Cc dd.", "Cc dd!"))
                        .conflicts())
                .containsExactly(new Conflict("Cc dd.", "", "Cc dd!"));
        assertThat(Merge.ofParagraphs(base, theirs, base.replace("The end.", "The end!"))
                        .text(Conflict::both))
                .isEqualTo("Three people and a dog were seen there.\n\nThe end!");
    }

    @Test
    void whatWasPutInAmongParagraphsThatTheOtherReplacedIsToBeDecided() {
        assertThat(Merge.ofParagraphs("a\n\nb\n\nz", "c\n\nd\n\ne\n\nz", "a\n\nx\n\nb\n\nz")
                        .conflicts())
                .containsExactly(new Conflict("a\n\nb", "c\n\nd\n\ne", "a\n\nx\n\nb"));
    }

    @Test
    void aLineIsTakenFromWhoeverChangedItOrIsToBeDecided() {
        assertThat(Merge.ofWhole("a", "b", "a").text(Conflict::both)).isEqualTo("b");
        assertThat(Merge.ofWhole("a", "a", "c").text(Conflict::both)).isEqualTo("c");
        assertThat(Merge.ofWhole("a", "b", "b").text(Conflict::both)).isEqualTo("b");
        assertThat(Merge.ofWhole("a", "b", "c").conflicts()).containsExactly(new Conflict("a", "b", "c"));
    }

    @Test
    void aConflictIsKnownAgainAndSaysWhetherItIsAboutLeavingOut() {
        Conflict conflict = new Conflict("a", "b", "c");
        assertThat(conflict.key()).isEqualTo(new Conflict("a", "b", "c").key()).isNotEmpty();
        assertThat(conflict.key()).isNotEqualTo(new Conflict("a", "c", "b").key());
        assertThat(conflict.isDeletion()).isFalse();
        assertThat(new Conflict("a", "", "c").isDeletion()).isTrue();
        assertThat(new Conflict("a", "b", "").isDeletion()).isTrue();
    }
}
