package news.dateline.shared.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeysetPageTest {

    private static final int SIZE = 3;

    private int newest = 8;
    private int oldest = 1;
    private int readings;

    @Test
    void leadsFromEndToEndAndBack() {
        assertThat(page(null, null)).isEqualTo(new KeysetPage<>(List.of(8, 7, 6), null, "6", true));
        assertThat(page("6", null)).isEqualTo(new KeysetPage<>(List.of(5, 4, 3), "5", "3", false));
        assertThat(page("3", null)).isEqualTo(new KeysetPage<>(List.of(2, 1), "2", null, false));
        assertThat(page(null, "2")).isEqualTo(new KeysetPage<>(List.of(5, 4, 3), "5", "3", false));
        assertThat(readings).isEqualTo(4);
    }

    @Test
    void sendsToTheFirstPageWhatWouldBeItUnderAnotherAddress() {
        assertThatThrownBy(() -> page(null, "5")).isInstanceOf(StartOfListException.class);
        assertThatThrownBy(() -> page(null, "7")).isInstanceOf(StartOfListException.class);
        assertThatThrownBy(() -> page(null, "8")).isInstanceOf(StartOfListException.class);
    }

    @Test
    void hasOnePageOnlyWhereAllFits() {
        oldest = 6;

        assertThat(page(null, null)).isEqualTo(new KeysetPage<>(List.of(8, 7, 6), null, null, true));
    }

    @Test
    void leadsToTheStartWhereAllNewerItemsWereTakenAway() {
        newest = 5;

        assertThatThrownBy(() -> page(null, page("6", null).previous())).isInstanceOf(StartOfListException.class);
    }

    @Test
    void leadsToAnEmptyPageWhereAllOlderItemsWereTakenAway() {
        oldest = 3;

        assertThat(page(page(null, "2").next(), null).isEmpty()).isTrue();
    }

    @Test
    void isEmptyBeyondTheEnd() {
        assertThat(page("1", null)).isEqualTo(new KeysetPage<>(List.of(), null, null, false));
    }

    @Test
    void canOnlyLieOnOneSideOfAPlace() {
        assertThatThrownBy(() -> page("6", "2")).isInstanceOf(BadCursorException.class);
    }

    private KeysetPage<Integer> page(String after, String before) {
        PageKey<Integer> key = PageKey.of(after, before, place -> place == null ? 99 : Integer.parseInt(place));
        return KeysetPage.read(
                key,
                SIZE,
                Function.identity(),
                (place, most) -> list().map(item -> newest + oldest - item)
                        .filter(item -> item < place)
                        .limit(most)
                        .boxed()
                        .toList(),
                (place, most) ->
                        list().filter(item -> item > place).limit(most).boxed().toList());
    }

    private IntStream list() {
        readings++;
        return IntStream.rangeClosed(oldest, newest);
    }
}
