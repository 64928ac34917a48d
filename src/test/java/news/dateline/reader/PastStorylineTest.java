package news.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dateline.account.Role;
import news.dateline.evidence.Act;
import news.dateline.evidence.DateText;
import news.dateline.evidence.EntryText;
import news.dateline.evidence.LedgerEditing;
import news.dateline.evidence.Scope;
import news.dateline.evidence.StatementText;
import news.dateline.shared.Ids;
import news.dateline.shared.time.PartialDate;
import news.dateline.story.StorylineEditing;
import news.dateline.story.StorylineText;
import news.dateline.story.Storylines;
import news.dateline.testing.Browser;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import news.dateline.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A storyline as it stood on a day: its stories, dates and figures of that time, and nothing that came later. */
@PortalTest
class PastStorylineTest {

    private static final String CRISIS = "/storylines/kazakhstan-january-2022";
    private static final int MOST = 12;

    @LocalServerPort
    private int port;

    @Autowired
    private StorylineEditing editing;

    @Autowired
    private LedgerEditing ledger;

    @Autowired
    private Storylines storylines;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Staff staff;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient database;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @Test
    void hasTheStoriesDatesFiguresAndSummaryOfTheDay() {
        Page ninth = browser.get(CRISIS + "?as-of=2022-01-09");

        assertThat(ninth.status()).isEqualTo(200);
        assertThat(ninth.text(".as-of")).contains("As it stood on 9 January 2022", "midnight UTC");
        assertThat(ninth.html().select(".story-list h3").eachText())
                .contains("Kazakhstan crisis heightens instability in Central Asia")
                .doesNotContain("Prosecutors put the death toll in Kazakhstan at 225");
        assertThat(ninth.text(".timeline__list"))
                .contains("CSTO troops are deployed")
                .doesNotContain("Prosecutors state", "is sentenced");
        assertThat(ninth.text(".moved")).contains("at least 164", "Disputed").doesNotContain("225");
        assertThat(ninth.text("section:has(#people)"))
                .contains("With the offices held on 9 January 2022.", "Chair of the Security Council");
        assertThat(ninth.has(".summary, .news")).isFalse();

        Page sixteenth = browser.get(CRISIS + "?as-of=2022-01-16");
        assertThat(sixteenth.html().select(".story-list h3").eachText())
                .contains("Prosecutors put the death toll in Kazakhstan at 225");
        assertThat(sixteenth.text(".moved")).contains("225 people killed", "Before: at least 164");
        assertThat(sixteenth.text(".summary")).contains("How it began.");
        assertThat(sixteenth.text(".timeline__list")).doesNotContain("is sentenced");
    }

    @Test
    void givesADateThatWasNotYetDisputedWithOneAccount() {
        String sixth = browser.get(CRISIS + "?as-of=2022-01-06")
                .text(".timeline__event:has(a[href$=tokayev-takes-chair-of-security-council])");

        assertThat(sixth).contains("5 January 2022 Confirmed").doesNotContain("4 January", "differ");
    }

    @Test
    void leadsToItsStoriesAsTheyStoodThenAndToNothingLater() {
        Page ninth = browser.get(CRISIS + "?as-of=2022-01-09");
        List<String> stories = ninth.html().select(".story-list h3 a").eachAttr("href");

        assertThat(stories).isNotEmpty().allMatch(path -> path.matches("/stories/.*[?]as-of=2022-01-(09|10)"));
        assertThat(stories)
                .allSatisfy(path -> assertThat(browser.get(path).status()).isEqualTo(200));
        assertThat(ninth.has(".timeline__all a, a[href*=since]")).isFalse();
    }

    @Test
    void saysToSearchEnginesWhereItIsAtHome() {
        Page ninth = browser.get(CRISIS + "?as-of=2022-01-09");

        assertThat(ninth.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(ninth.html().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(ninth.html().select("link[rel=canonical]").attr("href")).endsWith(CRISIS);
        assertThat(ninth.html().select("a[hreflang=ru]").attr("href")).isEqualTo("/ru" + CRISIS + "?as-of=2022-01-09");
        assertThat(ninth.html().title()).contains("as it stood on 9 January 2022");
    }

    @Test
    void hasOneAddressForEachDayOnWhichItChanged() throws Exception {
        List<String> days = browser.get(CRISIS + "?as-of=2022-01-09")
                .html()
                .select(".days a[href*=as-of]")
                .eachAttr("href");

        assertThat(days).contains(CRISIS + "?as-of=2022-01-05", CRISIS + "?as-of=2023-04-25");
        assertThat(location(CRISIS + "?as-of=2022-08-30"))
                .isEqualTo(CRISIS + "?as-of=" + lastBefore(days, "2022-08-30"));
        assertThat(location("/ru" + CRISIS + "?as-of=2022-08-30")).startsWith("/ru" + CRISIS);
        assertThat(location(CRISIS + "?as-of=" + LocalDate.now(ZoneOffset.UTC))).isEqualTo(CRISIS);
        assertThat(location(CRISIS + "?as-of=2999-01-01")).isEqualTo(CRISIS);
    }

    private static String lastBefore(List<String> days, String day) {
        return days.stream()
                .map(path -> path.substring(path.indexOf('=') + 1))
                .filter(one -> one.compareTo(day) <= 0)
                .max(String::compareTo)
                .orElseThrow();
    }

    private String location(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        BodyHandlers.discarding())
                .headers()
                .firstValue("Location")
                .map(found -> found.replaceFirst("^http://[^/]*", ""))
                .orElse("");
    }

    @Test
    void todaysPageLeadsToTheDays() {
        Page today = browser.get(CRISIS);

        assertThat(today.html().select(".days a").eachAttr("href")).contains(CRISIS + "?as-of=2022-01-05");
        assertThat(today.has(".as-of")).isFalse();
    }

    @Test
    void wasNotThereBeforeItsFirstDay() {
        Page before = browser.get(CRISIS + "?as-of=2022-01-04");

        assertThat(before.status()).isEqualTo(404);
        assertThat(before.text()).contains("did not exist yet", "5 January 2022");
        assertThat(browser.get("/storylines/nothing?as-of=2022-01-09").status()).isEqualTo(404);
    }

    @Test
    void offersTheDayOnWhichAnEventLostItsOnlyDate() {
        UUID id = Ids.next();
        UUID editor = staff.account(Role.EDITOR).id();
        UUID event = newsroom.event("A parade").id();
        UUID date = Ids.next();
        UUID statement = Ids.next();
        editing.create(id, new StorylineText("A parade", null, Map.of(), List.of(event)), editor);
        ledger.add(
                date,
                new EntryText(
                        new DateText(new PartialDate("2020-01-02"), null, null, null),
                        new Scope(null, event, List.of(), null, null)),
                statement,
                new StatementText(Act.REPORTED, null, "Somebody", null, null, null, null, null),
                editor);
        ledger.strike(date, statement, "Nobody said so", 0, editor);
        database.sql("update storyline set recorded_at = '2020-01-01T10:00Z' where id = ?")
                .param(id)
                .update();
        database.sql("update ledger_entry set recorded_at = '2020-01-03T10:00Z' where id = ?")
                .param(date)
                .update();
        database.sql("update statement set recorded_at = '2020-01-03T10:00Z', struck_at = '2020-01-05T10:00Z' "
                        + "where id = ?")
                .param(statement)
                .update();
        String path = "/storylines/" + storylines.findById(id).orElseThrow().slug();

        Page stated = browser.get(path + "?as-of=2020-01-03");

        assertThat(stated.html().select(".days a[href*=as-of]").eachAttr("href"))
                .containsExactly(path + "?as-of=2020-01-01", path + "?as-of=2020-01-03", path + "?as-of=2020-01-05");
        assertThat(stated.text(".timeline__list")).contains("A parade");
        assertThat(browser.get(path + "?as-of=2020-01-05").has(".timeline__list"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2022", "2022-01", "2022-02-30", "12022-01-09", "2022-1-9"})
    void nonsenseIsNoDay(String day) {
        assertThat(browser.get(CRISIS + "?as-of=" + day).status()).isEqualTo(400);
    }

    @Test
    void tellsASummaryAsItWas() {
        UUID id = Ids.next();
        UUID editor = staff.account(Role.EDITOR).id();
        editing.create(id, text("**Before.**"), editor);
        String slug = storylines.findById(id).orElseThrow().slug();
        editing.change(id, storylines.findById(id).orElseThrow().version(), text("**After.**"), editor);
        database.sql("update storyline set recorded_at = '2020-01-01T00:00Z' where id = ?")
                .param(id)
                .update();
        database.sql("update storyline_summary_text set written_at = '2020-01-02T23:59Z' where storyline_id = ? "
                        + "and text = '**Before.**'")
                .param(id)
                .update();
        database.sql("update storyline_summary_text set written_at = '2020-01-04T00:00Z' where storyline_id = ? "
                        + "and text = '**After.**'")
                .param(id)
                .update();

        assertThat(browser.get("/storylines/" + slug + "?as-of=2020-01-01").has(".summary"))
                .isFalse();
        assertThat(browser.get("/storylines/" + slug + "?as-of=2020-01-03").text(".summary"))
                .contains("Before.", "As of 2 January 2020");
        assertThat(browser.get("/ru/storylines/" + slug + "?as-of=2020-01-04").text(".summary [lang=en]"))
                .contains("After.");
        editing.change(id, storylines.findById(id).orElseThrow().version(), text(null), editor);
        assertThat(database.sql("select count(*) from storyline_summary_text where storyline_id = ? and text is null")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static StorylineText text(String summary) {
        return new StorylineText(
                "A storyline told " + Newsroom.word(),
                null,
                summary == null ? Map.of() : Map.of("en", summary),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({"/ru, 9 января 2022", "/kk, 2022 ж. 9 қаңтар"})
    void speaksTheLanguageOfTheReader(String prefix, String day) {
        Page page = browser.get(prefix + CRISIS + "?as-of=2022-01-09");

        assertThat(page.text(".as-of").replaceAll("\\h", " ")).contains(day);
        assertThat(page.html().select(".days a[href*=as-of]").eachAttr("href"))
                .allMatch(path -> path.startsWith(prefix + CRISIS));
    }

    @Test
    void costsFewStatements() {
        statements.forget();
        browser.get(CRISIS + "?as-of=2022-01-16");
        assertThat(statements.seen()).hasSizeBetween(1, MOST);
    }
}
