package news.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.Region;
import news.dateline.evidence.Act;
import news.dateline.evidence.Figure;
import news.dateline.evidence.LedgerWriting;
import news.dateline.evidence.State;
import news.dateline.evidence.Statement;
import news.dateline.shared.Ids;
import news.dateline.shared.time.PartialDate;
import news.dateline.testing.Boats;
import news.dateline.testing.Browser;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Walk;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class FiguresPageTest {

    private static final String LINE = ".figures__line";
    private static final Instant COUNTED = Instant.parse("2020-04-01T00:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private LedgerWriting ledger;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @Test
    void givesAFigureItsWholeChainItsAnchorAndTheStoriesThatMarkIt() {
        Element line = browser.get("/figures?topic=casualties")
                .html()
                .select(LINE + ":has(.note__value:contains(at least 164))")
                .first();

        assertThat(line).isNotNull();
        assertThat(line.id()).startsWith("entry-");
        assertThat(line.text()).contains("Denied by Government of Kazakhstan", "to 225", "Revised since");
        assertThat(line.select(".figures__stories a[href=" + PageTypes.LEAD + "]"))
                .hasSize(1);
        assertThat(line.select(".statement:contains(Denied by Government of Kazakhstan) .statement__story a")
                        .attr("href"))
                .isEqualTo(PageTypes.LEAD);
        assertThat(line.select(".statement:contains(to 225) .statement__story").text())
                .isEqualTo("Told in Prosecutors put the death toll in Kazakhstan at 225");
    }

    @Test
    void drawsFiguresThatFollowedOnOneAnotherOnceAndHasThemInATable() {
        Page page = browser.get("/figures?topic=casualties");

        Element chart = page.html()
                .select("figure.chart:has(figcaption:contains(people killed, Kazakhstan))")
                .first();
        assertThat(page.html().select("figure.chart:has(figcaption:contains(people killed, Kazakhstan))"))
                .hasSize(1);
        assertThat(chart.closest(LINE).select(".note__what").text()).isEqualTo("225 people killed");
        assertThat(chart.select("svg desc").text()).isEqualTo("9 January 2022: at least 164; 15 January 2022: 225");
        assertThat(chart.select("svg .chart__cross")).hasSize(1);
        assertThat(chart.select("tbody tr").eachText())
                .containsExactly("9 January 2022 at least 164 Revised since, denied", "15 January 2022 225 Reported");
        assertThat(browser.get(chart.select("tbody a").first().attr("href"))
                        .html()
                        .select(LINE))
                .isNotEmpty();
    }

    @Test
    void drawsAFigureWithWhatItWasBeforeWhereTheListHasOnlyTheFigure() {
        Page page = browser.get("/figures?event=prosecutors-state-death-toll");

        assertThat(page.html().select(LINE).text())
                .contains("Revised from at least 164 (9 January 2022), denied")
                .doesNotContain("Unnamed reports");
        assertThat(page.html().select(LINE + " svg desc").text())
                .isEqualTo("9 January 2022: at least 164; 15 January 2022: 225");
    }

    @Test
    void drawsASeriesThatWasRevisedManyTimesWhole() {
        Region harbour = newsroom.region("A harbour that is counted often");
        List<UUID> ids = Stream.generate(Ids::next).limit(20).toList();
        for (int number = 20; number > 0; number--) {
            Figure figure = Boats.counted(ids.get(number - 1), number, COUNTED);
            figure.placeUnder(harbour.id(), null, List.of());
            figure.dateTo(new PartialDate("2020-03-%02d".formatted(number)), null);
            figure.add(Statement.by("a pilot", Act.REPORTED, COUNTED));
            if (number < 20) {
                figure.add(Statement.by("a pilot", Act.REVISED, COUNTED).revisedTo(ids.get(number)));
            }
            ledger.save(List.of(figure));
        }

        Page page = browser.get("/figures?state=reported&region=" + harbour.slug());

        assertThat(page.html().select(LINE)).hasSize(1);
        assertThat(page.html().select(".chart__table tbody tr")).hasSize(20);
        assertThat(page.html().select(".note__before a")).as("in words").hasSize(12);
    }

    @Test
    void namesAPlaceAsItWasCalledOnTheDayOfTheFigure() {
        Region town = newsroom.region("Town of today");
        newsroom.formerName(town.id(), "Town of before", "1991-03", "1999-09", COUNTED);
        UUID first = Ids.next();
        UUID second = Ids.next();
        Figure then = Boats.counted(first, 7, COUNTED);
        then.placeUnder(town.id(), null, List.of());
        then.dateTo(new PartialDate("1998-01-09"), null);
        then.add(Statement.by("a pilot", Act.REPORTED, COUNTED));
        then.add(Statement.by("a pilot", Act.REVISED, COUNTED).revisedTo(second));
        Figure since = Boats.counted(second, 8, COUNTED);
        since.placeUnder(town.id(), null, List.of());
        since.dateTo(new PartialDate("2003"), null);
        since.add(Statement.by("a pilot", Act.REPORTED, COUNTED));
        Figure undated = Boats.counted(Ids.next(), 9, COUNTED);
        undated.placeUnder(town.id(), null, List.of());
        undated.add(Statement.by("a pilot", Act.REPORTED, COUNTED).through(null, new PartialDate("1996-05-01"), null));
        ledger.save(List.of(since));
        ledger.save(List.of(then, undated));

        for (String path : List.of("/figures?region=" + town.slug(), "/regions/" + town.slug())) {
            Page page = browser.get(path);
            assertThat(place(page, then)).as(path).contains("Town of before").doesNotContain("Town of today");
            assertThat(place(page, since)).contains("Town of today").doesNotContain("Town of before");
            assertThat(place(page, undated)).contains("Town of before");
            assertThat(page.html().select("figure.chart")).as("one series").hasSize(1);
        }
        assertThat(browser.get("/figures.csv?region=" + town.slug()).response().body())
                .contains("Town of before,1998-01-09", "Town of today,2003");
    }

    private static String place(Page page, Figure figure) {
        return page.html().select("#entry-" + figure.id()).text();
    }

    @Test
    void drawsInTheLanguageOfThePage() {
        Element chart = browser.get("/ru/figures?event=prosecutors-state-death-toll")
                .html()
                .select("figure.chart")
                .first();

        assertThat(chart.select("summary").text()).isEqualTo("В виде таблицы");
        assertThat(chart.select("tbody tr").first().text().replaceAll("\\h", " "))
                .isEqualTo("9 января 2022 г. не менее 164 Позднее пересмотрено, опровергнуто");
    }

    @Test
    void namesTheStoriesOfThePagesLanguage() {
        assertThat(browser.get("/ru/figures?topic=casualties")
                        .html()
                        .select(".figures__stories a")
                        .eachAttr("href"))
                .isNotEmpty()
                .allMatch(path -> path.startsWith("/ru/"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /ru/figures | не менее 164 | более 4000 | 4404 | 2500 | 95 процентов | около 18 процентов | до 15 лет
            /kk/figures | кемінде 164 | 4000 дегеннен көп | 4404 | 2500 | 95 пайыз | шамамен 18 пайыз | ең көбі 15 жыл
            """)
    void saysInTheLanguageOfThePageWhatIsNumberAndUnit(ArgumentsAccessor row) {
        Page page = browser.get(row.getString(0));

        assertThat(page.html().select(".note__value:not([lang])").eachText().stream()
                        .map(value -> value.replaceAll("(?<=\\d)\\h(?=\\d)", "").replaceAll("\\h", " ")))
                .containsAll(
                        Stream.of(row.toArray()).skip(1).map(Object::toString).toList());
        assertThat(page.html().select(".note__value[lang=en]").eachText())
                .containsExactly("tens of billions of US dollars");
        assertThat(page.html().select(".statement__revised").text()).endsWith("225");
    }

    @Test
    void holdsEveryFigureAndClaimOnceTheLatestFirst() {
        List<String> days = database.sql(
                        "select 'entry-' || id from ledger_entry where kind <> 'EVENT_DATE' and stated and not withheld order by listed_on desc, id desc")
                .query(String.class)
                .list();

        assertThat(Walk.toTheEnd(browser, "/figures", LINE + "[id]", "id")).isEqualTo(days);
    }

    @ParameterizedTest
    @EnumSource
    void showsOnlyEntriesOfTheStateAskedFor(State state) {
        String words = browser.get("/figures")
                .html()
                .select("#figures-state option[value=" + parameter(state) + "]")
                .text();
        Page page = browser.get("/figures?state=" + parameter(state));

        assertThat(page.html().select(LINE + " .state").eachText()).allMatch(words::equals);
        assertThat(Walk.toTheEnd(browser, "/figures?state=" + parameter(state), LINE + "[id]", "id"))
                .hasSize(database.sql(
                                "select count(*) from ledger_entry where kind <> 'EVENT_DATE' and stated and not withheld and state = ?")
                        .param(state.name())
                        .query(Integer.class)
                        .single());
    }

    private static String parameter(State state) {
        return state.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Test
    void widensARegionToAllBelowIt() {
        List<String> inAsia =
                browser.get("/figures?region=asia").html().select(LINE).eachAttr("id");

        // Said of Almaty only.
        assertThat(browser.get("/figures?region=asia").text()).contains("conflict within the state apparatus");
        assertThat(browser.get("/figures?region=kazakhstan&topic=casualties")
                        .html()
                        .select(LINE)
                        .eachAttr("id"))
                .isNotEmpty()
                .isSubsetOf(inAsia);
        assertThat(browser.get("/figures?region=paraguay").html().select(LINE)).isEmpty();
    }

    @Test
    void findsWhatBelongsToAnEvent() {
        assertThat(browser.get("/figures?event=prosecutors-state-death-toll")
                        .html()
                        .select(LINE + " .note__value")
                        .eachText())
                .contains("225");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/people/kassym-jomart-tokayev", "/organisations/government-of-kazakhstan", "/regions/almaty"})
    void holdsAllThatThePageOfAConceptShowsTheLatestOf(String path) {
        Page page = browser.get(path);
        List<String> latest = page.html().select("#ledger ~ .notes-list .note").eachAttr("id");

        assertThat(latest).isNotEmpty();
        assertThat(Walk.toTheEnd(browser, page.html().select(".ledger__all a").attr("href"), LINE + "[id]", "id"))
                .startsWith(latest.toArray(String[]::new));
    }

    @Test
    void keepsAnAddressForEachEntryWhereverItStandsInTheList() {
        List<String> entries = Walk.toTheEnd(browser, "/figures", LINE + "[id]", "id");

        assertThat(List.of(entries.get(0), entries.get(entries.size() - 1))).allSatisfy(anchor -> {
            Page page = browser.get("/figures/" + anchor.substring("entry-".length()));
            assertThat(page.path()).isEqualTo("/figures");
            assertThat(page.has("#" + anchor)).isTrue();
        });
        assertThat(browser.get("/figures/" + java.util.UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(browser.get("/figures/nonsense").status()).isEqualTo(404);
    }

    @Test
    void remembersWhatWasChosen() {
        Page page = browser.get("/figures?region=kazakhstan&state=disputed");

        assertThat(page.html().select("option[selected]").eachAttr("value")).containsExactly("kazakhstan", "disputed");
        assertThat(page.has("form a[href=/figures]")).isTrue();
        assertThat(page.html().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void saysWhereNothingMatchesAndWhatToDo() {
        Page page = browser.get("/figures?region=paraguay&state=retracted");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text(".empty")).contains("Nothing matches");
        assertThat(page.has(".empty a[href=/figures]")).isTrue();
        assertThat(page.html().select("option[selected]").eachText()).contains("Paraguay");
    }

    @Test
    void saysWhatItDoesNotKnow() {
        Page page = browser.get("/figures?region=atlantis&topic=%3Cb%3E&event=%27&state=nonsense");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("[role=status]"))
                .contains("There is no region called “atlantis”.", "“<b>”", "no state called “nonsense”");
        assertThat(page.html().select(LINE)).isNotEmpty();
        assertThat(page.html().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after=x",
                "after=2022-01-09_",
                "before=%00",
                "after=2022-01-09_x'y",
                "after=9999-99-99_00000000-0000-0000-0000-000000000000&before=_00000000-0000-0000-0000-000000000000"
            })
    void answers400ToAPageThatTheListNeverHad(String query) {
        assertThat(browser.get("/figures?" + query).status()).isEqualTo(400);
    }

    @Test
    void isNotMovedByALongQuery() {
        assertThat(browser.get("/figures?region=" + "x".repeat(3000)).status()).isEqualTo(200);
    }
}
