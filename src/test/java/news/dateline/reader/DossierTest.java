package news.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.testing.Browser;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Readers see every claim, figure, date and relation of the dossier that the built-in content is made from, as it says.
 * What is expected lies in tables of its own, which the portal is not filled from.
 */
@PortalTest
class DossierTest {

    private static final String ENTRIES = ".figures__line";

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    static Stream<Row> claims() {
        return rows("claims.txt", 4);
    }

    static Stream<Row> dates() {
        return rows("dates.txt", 4);
    }

    static Stream<Row> ties() {
        return rows("ties.txt", 5);
    }

    @ParameterizedTest
    @MethodSource("claims")
    void showsEachFigureAndClaimWithWhoSaidAndDeniedIt(Row row) {
        Element entry = entry(row.cell(0));

        assertThat(Stream.of(".note__where a", ".note__where span")
                        .map(entry::select)
                        .filter(found -> !found.isEmpty())
                        .map(found -> found.text().replaceAll("\\h", " "))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(row.cell(1));
        assertThat(entry.select(".state").text()).isEqualTo(row.cell(2));
        assertThat(statements(entry)).containsExactlyInAnyOrderElementsOf(row.list(3));
    }

    @ParameterizedTest
    @MethodSource("dates")
    void showsEachDateOfAnEventWithWhoGivesIt(Row row) {
        Page page = browser.get("/events/" + row.cell(0));
        List<Row> accounts =
                dates().filter(other -> other.cell(0).equals(row.cell(0))).toList();
        List<Element> notes = page.html().select(".note:has(time.note__value)");

        assertThat(notes.stream().map(DossierTest::date))
                .containsExactlyElementsOf(
                        accounts.stream().map(account -> account.cell(1)).toList());
        assertThat(page.has(".concept__differ")).isEqualTo(accounts.size() > 1);
        Element note = notes.stream()
                .filter(one -> date(one).equals(row.cell(1)))
                .findFirst()
                .orElseThrow();
        assertThat(note.select(".state").text()).isEqualTo(row.cell(2));
        assertThat(statements(note)).containsExactlyInAnyOrderElementsOf(row.list(3));
    }

    @ParameterizedTest
    @MethodSource("ties")
    void showsEachRelationAndOfficeWithItsDatesAndItsSource(Row row) {
        Page page = browser.get(row.cell(0));
        Stream<String> relations = page.html().select(".relations dl > div").stream()
                .flatMap(group -> group.select("dd").stream()
                        .map(line -> tie(group.select("dt").text(), line)));
        Stream<String> offices = page.html().select(".offices li").stream()
                .map(line -> tie(line.select(".offices__title").text(), line));

        assertThat(Stream.concat(relations, offices))
                .contains(String.join(" | ", row.cells().subList(1, 5)));
    }

    @ParameterizedTest
    @CsvSource({
        "csto-formed, false",
        "tokayev-takes-chair-of-security-council, true",
        "masimov-dismissed, true",
        "masimov-arrested, true"
    })
    void marksADateOnWhichAccountsDifferInTheTimelineOfTheStoryline(String event, boolean withinTheCrisis) {
        Page page = browser.get("/storylines/kazakhstan-january-2022" + (withinTheCrisis ? "" : "/timeline"));
        List<Element> lines = page.html().select(".timeline__event--disputed:has(a[href=/events/" + event + "])");

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).select(".timeline__dates > li > time").eachText())
                .containsExactlyElementsOf(dates().filter(row -> row.cell(0).equals(event))
                        .map(row -> row.cell(1))
                        .toList());
    }

    @Test
    void showsInWhatMannerTheChairChangedHandsBesideTheDates() {
        Page page = browser.get("/events/tokayev-takes-chair-of-security-council");

        assertThat(page.text(".note:contains(was removed from the chair)"))
                .contains("Disputed", "Denied by Aidos Ukibay, spokesman for Nazarbayev");
    }

    /** On whatever page of the list it stands. */
    private Element entry(String words) {
        String next = "/figures";
        while (!next.isEmpty()) {
            Page page = browser.get(next);
            List<Element> found = page.html().select(ENTRIES).stream()
                    .filter(entry -> entry.select(".note__what").text().equals(words))
                    .toList();
            if (!found.isEmpty()) {
                assertThat(found).hasSize(1);
                return found.get(0);
            }
            next = page.html().select("a[rel=next]").attr("href");
        }
        throw new AssertionError("Not among figures and claims: " + words);
    }

    private static List<String> statements(Element entry) {
        return entry.select(".statement").stream()
                .map(statement -> {
                    String who = statement.select("> a, > span[lang]:not(.statement__note)").stream()
                            .map(Element::text)
                            .collect(Collectors.joining(" "));
                    return Stream.concat(
                                    Stream.of(
                                            statement.select(".statement__act").text() + " " + who),
                                    statement
                                            .select(".statement__revised, .statement__source > a:not(.external), "
                                                    + ".statement__source > time")
                                            .stream()
                                            .map(Element::text))
                            .collect(Collectors.joining(", "));
                })
                .toList();
    }

    private static String date(Element note) {
        return note.select("time.note__value").text();
    }

    private static String tie(String what, Element line) {
        return Stream.of(
                        what,
                        Objects.requireNonNull(line.selectFirst("a")).text(),
                        line.select("> .period").text(),
                        line.select(".statement__source").text())
                .collect(Collectors.joining(" | "));
    }

    private static Stream<Row> rows(String file, int columns) {
        try (InputStream in = DossierTest.class.getResourceAsStream("/dossier/" + file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> new Row(Arrays.stream(line.split("\\|", columns))
                                    .map(String::strip)
                                    .toList()))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Row(List<String> cells) {

        String cell(int column) {
            return cells.get(column);
        }

        List<String> list(int column) {
            return Arrays.stream(cell(column).split(";")).map(String::strip).toList();
        }
    }
}
