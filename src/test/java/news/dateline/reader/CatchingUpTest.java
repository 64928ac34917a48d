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
import news.dateline.shared.Ids;
import news.dateline.story.Change;
import news.dateline.story.ChangeKind;
import news.dateline.story.StorylineEditing;
import news.dateline.story.StorylineText;
import news.dateline.testing.Browser;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a reader sees who comes to a storyline late, or comes back to it. */
@PortalTest
class CatchingUpTest {

    private static final String STORYLINE = "/storylines/kazakhstan-january-2022";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private StorylineEditing editing;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Staff staff;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @AfterEach
    void restore() {
        database.sql("update event_date set began_at = null, zone = null where began_at is not null")
                .update();
        database.sql("delete from statement where speaker = 'who had said so'").update();
        shown("null");
    }

    @Test
    void beginsWithASummaryInTheReadersLanguageOrInEnglish() {
        Page english = browser.get(STORYLINE);
        assertThat(english.text(".summary")).contains("How it began.", "225", "As of 16 January 2022");
        assertThat(english.has(".summary li strong")).isTrue();
        assertThat(english.has(".summary [lang]")).isFalse();

        Page russian = browser.get("/ru" + STORYLINE);
        assertThat(russian.text(".summary")).contains("Как это началось.");
        assertThat(russian.has(".summary [lang]")).isFalse();

        assertThat(browser.get("/kk" + STORYLINE).text(".summary [lang=en]")).contains("How it began.");
    }

    @Test
    void givesTheLatestValueOfAFigureAndWhatItWasBefore() {
        String killed = browser.get(STORYLINE).text(".moved .moved__figure:contains(people killed)");

        assertThat(killed)
                .startsWith("225 people killed")
                .contains("as of 15 January 2022", "Before: at least 164 (9 January 2022), denied");
        assertThat(browser.get(STORYLINE).html().select(".moved .moved__figure:contains(people killed)"))
                .hasSize(1);
    }

    @Test
    void namesThePeopleWithTheOfficesOfTheDayOfItsLatestStory() {
        String people = browser.get(STORYLINE).text("section:has(#people)");

        assertThat(people)
                .contains("With the offices held on 16 January 2022.")
                .contains("Kassym-Jomart Tokayev Chair of the Security Council")
                .contains("Former Chair of the Security Council until 5 January 2022");
    }

    @Test
    void marksWhatIsConfirmed() {
        Page page = browser.get(STORYLINE);

        assertThat(page.text(".timeline__event:has(a[href=/events/government-dismissed]) .state--confirmed"))
                .isEqualTo("Confirmed");
        assertThat(page.has(".timeline svg .chart__node--confirmed")).isTrue();
        assertThat(page.text(".timeline svg")).contains("5 January 2022 · Confirmed");
    }

    @Test
    void aDateThatWasTakenBackSaysSo() {
        database.sql("insert into statement (id, entry_id, position, act, speaker, recorded_at) "
                        + "select gen_random_uuid(), id, 99, 'RETRACTED', 'who had said so', now() from ledger_entry "
                        + "where slug = 'clashes-begin-in-almaty-2022-01-04'")
                .update();

        Page page = browser.get(STORYLINE + "/timeline");

        assertThat(page.text(".timeline__event:has(a[href=/events/clashes-begin-in-almaty]) .state--retracted"))
                .isEqualTo("Retracted");
        assertThat(browser.get(STORYLINE).has(".timeline svg .chart__node--retracted"))
                .isTrue();
    }

    @Test
    void aTimeOfDayThatIsKnownIsGivenThereAndInUtc() {
        database.sql("""
                update event_date set began_at = timestamptz '2022-01-05T10:30+06:00', zone = 'Asia/Almaty'
                where id in (select id from ledger_entry where slug = 'government-dismissed-2022-01-05')
                """).update();

        Page page = browser.get(STORYLINE);

        assertThat(page.text(".timeline__event:has(a[href=/events/government-dismissed]) time"))
                .isEqualTo("5 January 2022, 10:30 GMT+6 (04:30 UTC)");
        assertThat(page.text(".timeline svg")).contains("10:30 GMT+6 (04:30 UTC)");
        assertThat(browser.get("/events/government-dismissed").text("section:has(#dates) .note__what time"))
                .isEqualTo("5 January 2022, 10:30 GMT+6 (04:30 UTC)");
    }

    @Test
    void theWholeTimelineHasThePageOfItsOwn() {
        Page page = browser.get("/ru" + STORYLINE + "/timeline");

        assertThat(page.text("h1")).isEqualTo("Хронология");
        assertThat(page.html().select(".timeline__event > a").eachText()).hasSizeGreaterThan(15);
        assertThat(page.html().select("link[rel=canonical]").attr("href")).endsWith("/ru" + STORYLINE + "/timeline");
    }

    @Test
    void tellsWhatIsNewSinceADay() {
        Page page = browser.get(STORYLINE + "?since=2022-01-14");

        assertThat(page.text("#news")).isEqualTo("New since 14 January 2022");
        assertThat(page.text(".news .moved__figure")).startsWith("225 people killed New");
        assertThat(page.html().select(".news__list > li > a").eachText()).contains("Prosecutors state the death toll");
        assertThat(page.text(".news__list")).doesNotContain("Politico advises");
        assertThat(page.text(".news")).contains("The summary was rewritten.");
        assertThat(page.html().select(".story-list h3 a").eachText())
                .containsExactly("Prosecutors put the death toll in Kazakhstan at 225");
        assertThat(page.html().select(".timeline__event:has(.new) > a").eachText())
                .contains("Prosecutors state the death toll")
                .doesNotContain("Politico advises Washington to watch");
        assertThat(page.value("New since")).isEqualTo("2022-01-14");
        assertThat(page.html().select("meta[name=robots]").attr("content")).contains("noindex");
    }

    @Test
    void saysOfAnOlderFigureWhatIsNew() {
        say("DENIED", "killed-225");

        Page page = browser.get(STORYLINE + "?since=" + LocalDate.now(ZoneOffset.UTC));

        assertThat(page.text(".news .moved__figure"))
                .startsWith("225 people killed Kazakhstan")
                .endsWith("New Denied by who had said so");
        assertThat(page.html().select(".news .moved__told .statement")).hasSize(1);
    }

    @Test
    void anOldFigureIsNotNewAgainOnceTheNewerOneIsTakenBack() {
        say("RETRACTED", "killed-225");

        Page page = browser.get(STORYLINE + "?since=" + LocalDate.now(ZoneOffset.UTC));

        assertThat(page.html().select(".news .moved__figure")).hasSize(1);
        assertThat(page.text(".news .moved__figure"))
                .startsWith("at least 164 people killed Kazakhstan")
                .endsWith("New 225 (15 January 2022) Retracted by who had said so");
        assertThat(page.has(".news .moved__latest .new")).isFalse();
        assertThat(page.html().select(".news .moved__other a").attr("href")).matches("/figures/[0-9a-f-]{36}");
    }

    /** Though it was written down long before. */
    @Test
    void aFigureIsKnownFromWhenReadersWereShownIt() {
        assertThat(browser.get(STORYLINE + "?as-of=2022-01-21").text(".moved")).contains("225");
        shown("now()");

        Page page = browser.get(STORYLINE + "?since=" + LocalDate.now(ZoneOffset.UTC));
        assertThat(page.text(".news .moved__figure")).startsWith("225 people killed");
        assertThat(browser.get(STORYLINE + "?as-of=2022-01-20").text(".moved")).doesNotContain("225");
    }

    private void shown(String when) {
        assertThat(database.sql("update ledger_entry set shown_at = " + when + " where slug = 'killed-225'")
                        .update())
                .isEqualTo(1);
    }

    @Test
    void saysOfWhichOlderValueSomethingIsNew() {
        say("DENIED", "killed-at-least-164");

        Page page = browser.get("/ru" + STORYLINE + "?since=" + LocalDate.now(ZoneOffset.UTC));

        assertThat(page.text(".news .moved__latest")).startsWith("225 people killed");
        assertThat(page.text(".news .moved__other")).contains("164");
        assertThat(page.html().select(".news .moved__told .statement")).hasSize(1);
        assertThat(page.text(".news .moved__told .statement")).contains("who had said so");
    }

    private void say(String act, String entry) {
        int said = database.sql("insert into statement (id, entry_id, position, act, speaker, recorded_at) "
                        + "select gen_random_uuid(), id, 99, ?, 'who had said so', now() from ledger_entry "
                        + "where slug = ?")
                .params(act, entry)
                .update();
        assertThat(said).isEqualTo(1);
    }

    @Test
    void tellsWhichOlderStoriesChanged() {
        UUID storyline = Ids.next();
        String word = Newsroom.word();
        editing.create(
                storyline,
                new StorylineText(word, null, Map.of(), List.of()),
                staff.account(Role.EDITOR).id());
        UUID older = newsroom.publishIn(storyline, "Older " + word);
        database.sql("update story set first_published_at = now() - interval '3 days' where id = ?")
                .param(older)
                .update();
        String path = database.sql("select slug from storyline where id = ?")
                .param(storyline)
                .query(String.class)
                .single();
        String today = "/storylines/" + path + "?since=" + LocalDate.now(ZoneOffset.UTC);
        assertThat(browser.get(today).text(".news")).contains("Nothing is new since then.");

        newsroom.stageIn(storyline, older, "Older, and right, " + word);
        newsroom.publishStaged(older, new Change(ChangeKind.CORRECTION, "It was not so."));

        Page page = browser.get(today);
        assertThat(page.text(".news__list")).contains("Older, and right, " + word);
        assertThat(page.text(".news")).contains("Changed stories").doesNotContain("Nothing is new");
        assertThat(browser.get(page.html().select(".news__how").attr("href")).text("main"))
                .contains("It was not so.");

        for (int one = 0; one < 12; one++) {
            UUID newer = newsroom.publishIn(storyline, "Newer " + word);
            newsroom.stageIn(storyline, newer, "Newer, and right, " + word);
            newsroom.publishStaged(newer, new Change(ChangeKind.CORRECTION, "Nor was this."));
        }
        assertThat(browser.get(today).text(".news__list")).contains("Older, and right, " + word);
    }

    @Test
    void saysSoWhereNothingIsNew() {
        Page page = browser.get(STORYLINE + "?since=2026-01-01");

        assertThat(page.text(".news")).contains("Nothing is new since then. The latest story is of 16 January 2022.");
        assertThat(page.text(".concept__stories"))
                .contains("No story has appeared in this language since 1 January 2026.");
        assertThat(page.text(".moved")).contains("225 people killed");
    }

    @Test
    void isAskedByAFormOrByPlainLinks() {
        Page asked = browser.get("/ru" + STORYLINE)
                .form(".news__form")
                .with("since", "2022-01-14")
                .ask();
        assertThat(asked.response().uri().toString()).endsWith("/ru" + STORYLINE + "?since=2022-01-14");

        String week = LocalDate.now(ZoneOffset.UTC).minusWeeks(1).toString();
        Page link = browser.get(
                browser.get(STORYLINE).html().select(".news a:contains(week)").attr("href"));
        assertThat(link.response().uri().getQuery()).isEqualTo("since=" + week);
    }

    @ParameterizedTest
    @CsvSource({
        "?since=, ''",
        "?since=+2022-01-08+, ?since=2022-01-08",
        "?since=2022-01, ?since=2022-01-01",
        "?since=2022-01-08T10:00, ?since=2022-01-08"
    })
    void hasOneAddressForEachDay(String asked, String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/kk" + STORYLINE + asked))
                .build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/kk" + STORYLINE + address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rubbish", "2022-13-01", "1022-01-01", "2022-01-08&since=2022-01-09", "10000-01-01"})
    void whatIsNoDayIsRefused(String since) {
        Page page = browser.get(STORYLINE + "?since=" + since);

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.has("header nav")).isTrue();
    }

    @Test
    void anAnswerIsKeptAsLongAsNothingChanges() {
        Page page = browser.get(STORYLINE + "?since=2022-01-14");

        assertThat(page.header("ETag")).isNotEmpty();
        assertThat(page.header("Cache-Control")).contains("public");
        assertThat(browser.get(STORYLINE + "?since=2022-01-14").header("ETag")).isEqualTo(page.header("ETag"));
    }
}
