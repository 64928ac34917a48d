package news.dateline.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\r\n",
                "\u00A0\u2007\u202F\u3000",
                "\u200B\u200C\u200D\u2060\uFEFF",
                "\u200E\u200F\u202A\u202E\u2066\u2069",
                "\u00AD\u034F\u115F\u3164\uFFA0",
                "\u2800",
                "\u180E\u17B4",
                "\uFE0F\u0301",
                "\uDB40\uDC20",
                "\u0000\u001F\u007F\u0085"
            })
    void nothingIsSeenOfThis(String text) {
        assertThat(Visible.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u200Bә\u200B", "?", "é", "🙂", "中", "ـ", "1", "\uD83D"})
    void somethingIsSeenOfThis(String text) {
        assertThat(Visible.isBlank(text)).isFalse();
    }
}
