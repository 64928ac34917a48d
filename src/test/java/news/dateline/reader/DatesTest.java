package news.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import news.dateline.shared.time.PartialDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class DatesTest {

    private final Dates dates = new Dates();

    @ParameterizedTest
    @CsvSource({
        "en-GB, 2022-01-08, 2022-01-09, 8 – 9 January 2022",
        "en-GB, 2021-12-30, 2022-01-02, 30 December 2021 – 2 January 2022",
        "en-GB, 2021, 2022, 2021 – 2022",
        "en-GB, 2021, 2022-03, 2021 – March 2022",
        "en-GB, 2022-01-09, 2022-01-09, 9 January 2022",
        "en-GB, 2022-01-09, , 9 January 2022",
        "ru, 2022-01-08, 2022-01-09, 8—9 января 2022 г.",
        "kk, 2022-01-30, 2022-02-02, 2022 ж. 30 қаңтар – 2 ақпан"
    })
    void writesARangeAsTheLanguageDoes(String language, String from, String until, String written) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));

        String range = dates.days(new PartialDate(from), until == null ? null : new PartialDate(until));

        assertThat(range.replaceAll("[\\u2009\\u202f\\u00a0]", " ")).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"en-GB, January 2022, January", "ru, Январь 2022 г., Январь", "kk, 2022 ж. қаңтар, Қаңтар"})
    void beginsAHeadingWithACapitalLetter(String language, String heading, String month) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        PartialDate january = new PartialDate("2022-01");

        assertThat(dates.heading(january).replaceAll("[\\u202f\\u00a0]", " ")).isEqualTo(heading);
        assertThat(dates.month(january)).isEqualTo(month);
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }
}
