package news.dateline.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import news.dateline.drawing.TimelineEvent.Account;
import news.dateline.testing.HostileText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class TimelineTest {

    private static final TimelineEvent PROTESTS = event("Protests begin", account("2022-01-02", "2 January", ""));
    private static final TimelineEvent DISMISSAL =
            event("Masimov is dismissed", account("2022-01-05", "5 January", ""));
    private static final TimelineEvent ARREST = event(
            "Masimov is arrested",
            account("2022-01-07", "7 January", "Clara Weiss"),
            account("2022-01-06", "6 January", "National Security Committee"));
    private static final TimelineEvent FOUNDING = event("CSTO formed", account("1992-05-15", "15 May 1992", ""));

    @Test
    void putsTheEarliestFirstAndADisputedEventAtEachOfItsDates() {
        Element svg = drawn(ARREST, DISMISSAL, PROTESTS);

        assertThat(Xml.texts(svg, "text"))
                .containsExactly(
                        "2 January",
                        "Protests begin",
                        "5 January",
                        "Masimov is dismissed",
                        "6 January",
                        "Masimov is arrested",
                        "National Security Committee",
                        "7 January",
                        "Masimov is arrested",
                        "Clara Weiss");
        assertThat(Xml.byClass(svg, "chart__node")).hasSize(4);
        assertThat(Xml.byClass(svg, "chart__node--disputed")).hasSize(2);
        assertThat(Xml.byClass(svg, "chart__tie")).hasSize(1);
    }

    @Test
    void leadsFromEachNameToItsPage() {
        assertThat(Xml.all(drawn(ARREST, PROTESTS), "a"))
                .extracting(link -> link.getAttribute("href"))
                .containsOnly("/events/x?a=1&b=<")
                .hasSize(3);
    }

    @Test
    void putsWhatHappenedOnOneDayInTheOrderOfItsTimes() {
        Element svg = drawn(
                event("Disputed", timed("2022-01-05", null), timed("2022-01-06", "2022-01-06T15:00:00Z")),
                event("Morning", timed("2022-01-06", "2022-01-06T03:00:00Z")),
                event("Some time", timed("2022-01-06", null)));

        assertThat(Xml.texts(svg, "a")).containsExactly("Disputed", "Some time", "Morning", "Disputed");
    }

    private static Account timed(String day, @Nullable String time) {
        return new Account(
                LocalDate.parse(day),
                time == null ? null : Instant.parse(time),
                day,
                List.of(),
                TimelineEvent.Mark.NONE);
    }

    @Test
    void breaksTheLineWhereNothingHappenedForLong() {
        Element svg = drawn(FOUNDING, PROTESTS, DISMISSAL);

        assertThat(Xml.byClass(svg, "chart__line")).hasSize(2);
        assertThat(Xml.byClass(svg, "chart__line--broken")).hasSize(1);
    }

    @Test
    void marksWhatIsInAnotherLanguageThanItsLine() {
        Element svg = drawn(new TimelineEvent(
                "/events/x",
                "Арест Масимова",
                null,
                List.of(new Account(
                        LocalDate.parse("2022-01-07"),
                        "7 января",
                        List.of(
                                new Run("Сообщает: ", null),
                                new Run("An official channel of a ministry with quite a long name", "en"),
                                new Run(" и ", null),
                                new Run("Клара Вайс", null))))));

        assertThat(Xml.texts(svg, "text").subList(2, 4))
                .containsExactly("Сообщает: An official channel of a ministry", "with quite a long name и Клара Вайс");
        assertThat(Xml.all(svg, "tspan"))
                .extracting(part -> part.getTextContent() + part.getAttribute("lang"))
                .containsExactly("An official channel of a ministryen", "with quite a long name en");
    }

    @Test
    void breaksLongNamesIntoLinesThatFit() {
        String name = "A very long name of something that happened to a great many people on the same day. ".repeat(4);

        List<String> lines = Xml.texts(drawn(event(name, account("2022-01-02", "2 January", ""))), "text");

        assertThat(lines)
                .hasSize(4)
                .allSatisfy(line -> assertThat(TextWidth.of(line, 14)).isLessThan(300));
        assertThat(lines.get(3)).endsWith("…");
    }

    @Test
    void growsWithWhatItHolds() {
        assertThat(height(drawn(PROTESTS, DISMISSAL, ARREST))).isGreaterThan(height(drawn(PROTESTS)));
        assertThat(Xml.all(drawn(), "text")).isEmpty();
    }

    @Test
    void keepsHostileWordsText() {
        assertThat(HostileText.ALL).allSatisfy(hostile -> {
            Element svg = Xml.parse(new Timeline(List.of(event(hostile, account("2022-01-02", hostile, hostile))))
                    .svg("time", hostile));
            assertThat(Xml.all(svg, "script")).isEmpty();
            assertThat(Xml.texts(svg, "title")).containsExactly(HostileText.legalInXml(hostile));
        });
    }

    private static Element drawn(TimelineEvent... events) {
        return Xml.parse(new Timeline(List.of(events)).svg("time", "What happened"));
    }

    private static double height(Element svg) {
        return Double.parseDouble(svg.getAttribute("height"));
    }

    private static TimelineEvent event(String name, Account... accounts) {
        return new TimelineEvent("/events/x?a=1&b=<", name, null, List.of(accounts));
    }

    private static Account account(String day, String words, String by) {
        return new Account(LocalDate.parse(day), words, by.isEmpty() ? List.of() : List.of(new Run(by, null)));
    }
}
