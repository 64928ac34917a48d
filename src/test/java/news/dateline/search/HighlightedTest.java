package news.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.search.Highlighted.Segment;
import org.junit.jupiter.api.Test;

class HighlightedTest {

    @Test
    void marksWhatStandsBetweenTheMarks() {
        assertThat(Highlighted.parse("a \uE000b\uE001 c").segments())
                .containsExactly(new Segment("a ", false), new Segment("b", true), new Segment(" c", false));
    }

    @Test
    void strayMarksLoseNoText() {
        assertThat(Highlighted.parse("\uE001a\uE000\uE000b").segments())
                .containsExactly(new Segment("a", false), new Segment("b", true));
    }

    @Test
    void anEmptyTextHasNoSegments() {
        assertThat(Highlighted.parse("").segments()).isEmpty();
    }
}
