package news.dateline.shared.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import news.dateline.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void comesBackFromAUrlAsItWentOut() {
        Cursor cursor = new Cursor(Instant.parse("2022-01-09T15:00:00.123456Z"), Ids.next());

        assertThat(Cursor.parse(cursor.toString())).isEqualTo(cursor);
    }

    @Test
    void startsTheListWhenThereIsNone() {
        assertThat(Cursor.parse(null).isStart()).isTrue();
        assertThat(Cursor.parse("").isStart()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "2", "../../etc/passwd", "AAAA", "//////////////////////////////////////"})
    void refusesWhatNoListEverGave(String nonsense) {
        assertThatThrownBy(() -> Cursor.parse(nonsense)).isInstanceOf(BadCursorException.class);
    }
}
