package news.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MarkedSentenceTest {

    private static final UUID ENTRY = UUID.fromString("0190a0a0-0000-7000-8000-000000000001");

    private static List<MarkedSentence> of(String markdown) {
        return MarkedSentence.of(ENTRY, markdown.replace("ID", ENTRY.toString()), Locale.UK);
    }

    @Test
    void givesTheSentenceAlone() {
        assertThat(of("The dam broke. The flood took [at least 164](figure:ID) houses. Nobody slept."))
                .containsExactly(new MarkedSentence("The flood took ", "at least 164", " houses."));
    }

    @Test
    void givesOneThatBeginsOrEndsWithIt() {
        assertThat(of("[At least 164](figure:ID). So many.\n\nThe count: [164](claim:ID)"))
                .containsExactly(
                        new MarkedSentence("", "At least 164", "."), new MarkedSentence("The count: ", "164", ""));
    }

    @Test
    void passesOverOthers() {
        assertThat(of("[164](figure:" + UUID.randomUUID() + ") and [more](https://example.org/ID)"))
                .isEmpty();
    }

    @Test
    void shortensWhatNeverEnds() {
        MarkedSentence sentence =
                of("and ".repeat(500) + "[164](figure:ID)" + " and".repeat(500)).get(0);

        assertThat(sentence.before()).hasSizeLessThan(310).startsWith("…");
        assertThat(sentence.after()).hasSizeLessThan(310).endsWith("…");
    }
}
