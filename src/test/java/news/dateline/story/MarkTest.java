package news.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class MarkTest {

    private static final UUID FIRST = UUID.fromString("0198f000-0000-7000-8000-00000000000a");
    private static final UUID SECOND = UUID.fromString("0198f000-0000-7000-8000-00000000000b");

    @Test
    void entriesAreInTheOrderOfTheTextAndEachThereOnce() {
        String text = "[a](figure:%2$s) [b](claim:%1$s) [a](figure:%2$s) [c][ref]\n\n[ref]: claim:%1$s";

        assertThat(Mark.entriesIn(text.formatted(FIRST, SECOND))).containsExactly(SECOND, FIRST);
    }

    @Test
    void aMarkIsFoundWhateverItNames() {
        assertThat(
                        Mark.in(
                                "[**164** dead](figure:nonsense), [x](claim:), [y](figure:1-1-1-1-1), [z](https://example.org)"))
                .extracting(Mark::toString)
                .containsExactly("[164 dead](figure:nonsense)", "[x](claim:)", "[y](figure:1-1-1-1-1)");
        assertThat(Mark.entriesIn("[x](claim:) [y](figure:1-1-1-1-1)")).isEmpty();
    }

    @Test
    void codeIsNoMark() {
        assertThat(Mark.in("`[x](figure:nonsense)`")).isEmpty();
    }
}
