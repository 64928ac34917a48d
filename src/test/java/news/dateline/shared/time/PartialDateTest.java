package news.dateline.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2022,       YEAR,  2022-01-01, 2022-12-31",
        "2024-02,    MONTH, 2024-02-01, 2024-02-29",
        "2022-01-09, DAY,   2022-01-09, 2022-01-09"
    })
    void spansWhatItsPrecisionLeavesOpen(
            String iso, PartialDate.Precision precision, LocalDate firstDay, LocalDate lastDay) {
        PartialDate date = new PartialDate(iso);

        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.firstDay()).isEqualTo(firstDay);
        assertThat(date.lastDay()).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "22", "2022-13", "2022-02-30", "2022-1-9", "yesterday", "9 Jan 2022"})
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> new PartialDate(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void sortsByTimeWithTheVaguerFirst() {
        assertThat(new PartialDate("2022")).isLessThan(new PartialDate("2022-01"));
        assertThat(new PartialDate("2022-01-31")).isLessThan(new PartialDate("2022-02"));
    }
}
