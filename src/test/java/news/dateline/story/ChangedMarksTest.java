package news.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangedMarksTest {

    private static final String ONE = "figure:00000000-0000-4000-8000-000000000001";
    private static final String OTHER = "claim:00000000-0000-4000-8000-000000000002";
    private static final String TEXT = "It took [At least 1 640](" + ONE + ") barns, [they say](" + OTHER + ").";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It took [at least\n1\u00A0640](" + ONE + ") barns, [they say](" + OTHER + ").",
                "[They say](" + OTHER + ") it took **[at least 1640](" + ONE + ")** of all barns.",
                "It took [At least 1 640](" + ONE + ") barns, [they say](" + OTHER + "). [At least 1 640](" + ONE + ")!"
            })
    void spacingAndCapitalsAndWhatStandsAroundAreNoChange(String after) {
        assertThat(ChangedMarks.between(TEXT, after)).isEmpty();
    }

    @Test
    void otherWordsAndOtherEntriesAre() {
        String words = TEXT.replace("1 640", "1 650");
        String entry = TEXT.replace(ONE, OTHER);
        String unmarked = "It took At least 1 640 barns, [they say](" + OTHER + ").";

        assertThat(ChangedMarks.between(TEXT, words)).hasValueSatisfying(changed -> {
            assertThat(changed.before()).containsExactly("At least 1 640");
            assertThat(changed.after()).containsExactly("At least 1 650");
        });
        assertThat(ChangedMarks.between(TEXT, entry)).isPresent();
        assertThat(ChangedMarks.between(TEXT, unmarked))
                .hasValueSatisfying(changed -> assertThat(changed.after()).isEmpty());
        assertThat(ChangedMarks.between(unmarked, TEXT))
                .hasValueSatisfying(changed -> assertThat(changed.before()).isEmpty());
    }
}
