package news.dateline.desk.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import news.dateline.shared.text.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One number, however it is written. */
class WrittenNumberTest {

    private static String found(String number, String language, String text) {
        return WrittenNumber.in(Prose.of(text), List.of(new BigDecimal(number)), language).stream()
                .map(place -> text.substring(place.from(), place.to()))
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "4404; ru; Задержаны 4,404, то есть 4 404 или 4404, а не 4.404,5.; 4,404|4 404|4404",
                "4404; en; Of 4\u00A0404, 4.404 and 4’404 held, 4,405 left.; 4\u00A0404|4.404|4’404",
                "1640; en; In 1640 barns stood 1 640 000 sheaves.; 1640",
                "2500000; en; 2,500,000 and 2 500 000, not 12,500,000.; 2,500,000|2 500 000",
                "25; en; Twenty-five came, or twenty five, not twenty-five-fold; Twenty-five|twenty five|twenty-five",
                "12; ru; Погибли двенадцать человек; двенадцать",
                "164; en; One hundred and sixty-four died, or one hundred sixty four.; One hundred and sixty-four|one hundred sixty four",
                "12; ru; Гибель двенадцати человек, двенадцатью стало больше.; двенадцати|двенадцатью",
                "164; ru; Не стало ста шестидесяти четырёх, то есть сто шестьдесят четыре.; ста шестидесяти четырёх|сто шестьдесят четыре",
                "21; ru; Двадцать одна лодка из двадцати одной; Двадцать одна|двадцати одной",
                "112; kk; жүз он екі адам; жүз он екі",
                "3; en; Three of three; ''",
                "12.5; en; 12.5 of 12,5; ''"
            })
    void isFoundInEachWayOfWritingIt(String number, String language, String text, String found) {
        assertThat(found(number, language, text)).isEqualTo(found);
    }

    @Test
    void whatIsMarkedIsNotFound() {
        assertThat(found("4404", "en", "Held were [4,404](figure:x), `4404` and 4404."))
                .isEqualTo("4404");
    }
}
