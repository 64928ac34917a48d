package news.dateline.reader.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import news.dateline.evidence.Amount;
import news.dateline.evidence.State;
import news.dateline.evidence.Wording;
import news.dateline.reader.Dates;
import news.dateline.shared.time.PartialDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

class FigureChartsTest {

    private final StaticMessageSource messages = new StaticMessageSource();

    @BeforeEach
    void readEnglish() {
        LocaleContextHolder.setLocale(Locale.UK);
        messages.addMessage("series.title", Locale.UK, "{0}");
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void givesNoDayThatTheSourceDoesNotGive() {
        String svg = new FigureCharts(new Dates(), messages)
                .of(List.of(figure("10", "2021"), figure("20", "2022-02"), figure("30", "2022-05-03")), "en")
                .get(0)
                .svg();

        assertThat(svg)
                .contains("2021: 10; February 2022: 20; 3 May 2022: 30")
                .contains(">2021<", ">3 May 2022<")
                .doesNotContain("31 December", "28 February");
    }

    private static LedgerNote figure(String value, String asOf) {
        BigDecimal number = new BigDecimal(value);
        return new LedgerNote(
                UUID.randomUUID(),
                new Wording(value, null),
                new Amount(number, number, "people"),
                "people detained",
                null,
                new PartialDate(asOf),
                null,
                null,
                State.REPORTED,
                null,
                List.of(),
                List.of());
    }
}
