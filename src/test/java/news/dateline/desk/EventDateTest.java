package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.account.Role;
import news.dateline.concept.Event;
import news.dateline.shared.Ids;
import news.dateline.story.StorylineEditing;
import news.dateline.story.StorylineText;
import news.dateline.testing.Browser;
import news.dateline.testing.Form;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When events happened, as editors keep it, and what readers see of it. */
@PortalTest
class EventDateTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Newsroom newsroom;

    @Autowired
    StorylineEditing storylines;

    @Autowired
    JdbcClient database;

    private Account account;
    private Browser editor;
    private Browser reader;
    private Event event;
    private final UUID storyline = Ids.next();

    @BeforeEach
    void prepare() {
        account = staff.account(Role.EDITOR);
        editor = new Browser(port);
        editor.signIn(account.username(), Staff.PASSWORD);
        reader = new Browser(port);
        event = newsroom.event("A gathering " + Newsroom.word());
        storylines.create(
                storyline,
                new StorylineText("Gatherings " + storyline, null, Map.of(), List.of(event.id())),
                account.id());
    }

    @AfterEach
    void tidy() {
        for (String table : List.of("storyline_event", "storyline_concept")) {
            database.sql("delete from " + table + " where storyline_id = ?")
                    .param(storyline)
                    .update();
        }
    }

    /** As an editor comes to it from the event. */
    private Form blank() {
        String add = editor.get("/admin/concepts/" + event.id())
                .html()
                .select("a.button[href*=EVENT_DATE]")
                .attr("href");
        return editor.get(add).form("#entry").with("speaker", "a neighbour");
    }

    private Page made(String date) {
        return blank().with("began", date).press("Save");
    }

    private Form statement(String date, String act, String speaker) {
        return DeskPages.statement(editor, date, act, speaker);
    }

    private Page seen() {
        return reader.get("/events/" + event.slug());
    }

    private String timeline() {
        String slug = database.sql("select slug from storyline where id = ?")
                .param(storyline)
                .query(String.class)
                .single();
        return reader.get("/storylines/" + slug).text(".timeline__list");
    }

    @Test
    void aDateIsMadeWithWhoSaysSoAndStandsInTheTimeline() {
        Page made = blank().with("began", "2008-03")
                .with("outlet", "organisations/nikkei-asia")
                .with("statedOn", "2008-04-01")
                .with("note", "Without a day.")
                .press("Save");

        assertThat(made.text("h1")).startsWith("2008-03: A gathering");
        assertThat(made.text(".state")).contains("Reported");
        assertThat(made.html().select(".state a").attr("href"))
                .isEqualTo("/events/" + event.slug() + "#" + anchor(made.path()));
        assertThat(seen().text("#" + anchor(made.path())))
                .contains("March 2008", "Reported by", "a neighbour", "Nikkei Asia", "1 April 2008", "Without a day.");
        assertThat(timeline()).contains("March 2008", "a neighbour").doesNotContain("differ");
        assertThat(editor.get("/admin/concepts/" + event.id()).text("section:has(#dates)"))
                .contains("2008-03", "Reported", "1 statement");
    }

    @Test
    void ofTwoEventsThatBecomeOneTheSameDateIsNotInDispute() {
        Page mine = made("2008-03-04");
        made("2008-03-05");
        Event other = newsroom.event("The same gathering " + Newsroom.word());
        Page theirs = editor.get("/admin/figures/new?kind=EVENT_DATE&event=events/" + other.slug())
                .form("#entry")
                .with("began", "2008-03-04")
                .with("speaker", "a passer-by")
                .press("Save");
        statement(mine.path(), "CONFIRMED", "a guard").press("Add");
        String wrong = editor.get("/admin/concepts/" + event.id())
                .html()
                .select("section:has(#dates) a:contains(2008-03-05)")
                .attr("href");
        String only = editor.get(wrong)
                .html()
                .select(".statements-kept li a[href*=/statements/]")
                .attr("href");
        editor.get(only).form("#striking").with("reason", "A day late").press("Strike out");

        editor.get("/admin/concepts/" + other.id() + "/merger?into=events/" + event.slug())
                .form("#merger")
                .with("sure", "on")
                .press("Merge");

        assertThat(seen().text("#" + anchor(mine.path()))).contains("a neighbour", "a guard", "a passer-by");
        assertThat(timeline()).contains("4 March 2008").doesNotContain("differ");
        assertThat(editor.get(theirs.path()).status()).isEqualTo(404);
        assertThat(editor.get(mine.path()).html().select(".statements-kept li")).hasSize(3);
        assertThat(editor.get(mine.path()).text(".state")).contains("Confirmed");
    }

    private static String anchor(String path) {
        return "entry-" + path.substring("/admin/figures/".length());
    }

    @Test
    void aTimeOfDayIsShownInItsZoneAndInUtc() {
        Page made = blank().with("began", "2008-03-04")
                .with("time", "9:05")
                .with("zone", "Asia/Almaty")
                .press("Save");

        assertThat(made.value("Time of day")).isEqualTo("09:05");
        assertThat(made.value("Time zone")).isEqualTo("Asia/Almaty");
        assertThat(timeline()).contains("4 March 2008, 09:05 GMT+6", "03:05 UTC");
    }

    @Test
    void twoDatesAreDisputedUntilOneIsTakenBack() {
        made("2008-03-04");
        String later = made("2008-03-05").path();
        assertThat(seen().has(".concept__differ")).isTrue();
        assertThat(timeline()).contains("The accounts differ.", "4 March 2008", "5 March 2008");

        statement(later, "RETRACTED", "a neighbour").press("Add");

        assertThat(seen().text("#" + anchor(later))).contains("Retracted");
        assertThat(timeline()).doesNotContain("differ").contains("5 March 2008 Retracted");
    }

    @Test
    void aDenialDisputesADateAndAConfirmationConfirmsIt() {
        String date = made("2008-03-04").path();
        statement(date, "CONFIRMED", "a ministry").press("Add");
        assertThat(timeline()).contains("4 March 2008 Confirmed", "Confirmed by a ministry");

        statement(date, "DENIED", "a witness").press("Add");

        assertThat(timeline()).contains("4 March 2008 Disputed", "Denied by a witness");
    }

    @Test
    void aRevisionMakesTheNewerDate() {
        String date = made("2008-03-04").path();

        Page refused = statement(date, "REVISED", "a neighbour").press("Add");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#new-began-problem").text()).contains("Say when");
        refused.form("#statement").with("new-began", "2008-03-06").press("Add");

        assertThat(timeline())
                .contains("4 March 2008 Revised since", "6 March 2008")
                .doesNotContain("differ");
        assertThat(seen().html().select(".statement__revised").text()).isEqualTo("to 6 March 2008");
        assertThat(statement(date, "REVISED", "a neighbour")
                        .with("new-began", "2008-03-06")
                        .press("Add")
                        .html()
                        .select("#new-began-problem")
                        .text())
                .contains("has this date already");
    }

    @Test
    void whatNobodyStandsForAnyMoreReadersDoNotFind() {
        String date = made("2008-03-04").path();
        String only = editor.get(date).html().select("a[aria-label^=Strike]").attr("href");

        editor.get(only).form("#striking").with("reason", "Misheard").press("Strike out");

        assertThat(seen().text()).doesNotContain("4 March 2008");
        assertThat(timeline()).doesNotContain("4 March 2008");
        assertThat(editor.get("/admin/concepts/" + event.id()).text("section:has(#dates)"))
                .contains("Nobody stands for it");
    }

    @Test
    void aMistypedDateIsPutRight() {
        Page made = made("2009-03-04");

        Page changed = made.form("#entry").with("began", "2008-03-04").press("Save");

        assertThat(changed.text("h1")).startsWith("2008-03-04");
        assertThat(timeline()).contains("4 March 2008").doesNotContain("2009");
    }

    @Test
    void oneDateHasOneEntry() {
        made("2008-03-04");

        Page again = made("2008-03-04");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problem("Day, month or year")).contains("has this date already");
        assertThat(again.value("Who says so")).isEqualTo("a neighbour");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; ''; ''; ''; Day, month or year; Say when",
                "4 March; ''; ''; ''; Day, month or year; Write a year",
                "2008-02-30; ''; ''; ''; Day, month or year; Write a year",
                "2008-03-04; 2008-03-01; ''; ''; Until; before it begins",
                "2008-03-04; 2008-03-04; ''; ''; Until; the same",
                "2008-03-04; ''; noon; ''; Time of day; hours and minutes",
                "2008-03-04; ''; 09:05; ''; Time zone; in which zone",
                "2008-03-04; ''; 09:05; Almaty; Time zone; no such time zone",
                "2008-03-04; ''; ''; Asia/Almaty; Time zone; Only a time",
                "2008-03; ''; 09:05; Asia/Almaty; Time of day; Only a day",
                "2008-03-04; 2008-03-05; 09:05; Asia/Almaty; Time of day; several have none",
                "2008-03-30; ''; 02:30; Europe/Berlin; Time of day; went forward"
            })
    void whatIsWrongIsSaidBesideTheField(
            String began, String ended, String time, String zone, String label, String words) {
        Page refused = blank().with("began", began)
                .with("ended", ended)
                .with("time", time)
                .with("zone", zone)
                .press("Save");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem(label)).contains(words);
        assertThat(refused.value("Who says so")).isEqualTo("a neighbour");
        assertThat(seen().text()).doesNotContain("2008");
    }

    @Test
    void aDateOfNoEventIsRefused() {
        Page refused = editor.get("/admin/figures/new?kind=EVENT_DATE")
                .form("#entry")
                .with("began", "2008")
                .with("speaker", "a neighbour")
                .press("Save");

        assertThat(refused.problem("Event")).contains("Say of which event");
    }

    @Test
    void theListFindsADateByTheNameOfItsEvent() {
        String word = event.nameIn("en").replace("A gathering ", "");
        made("2008-03-04");

        assertThat(editor.get("/admin/figures?kind=EVENT_DATE&q=" + word).text(".queue"))
                .contains("Date of an event", "2008-03-04: A gathering " + word);
        assertThat(editor.get("/admin/figures?kind=CLAIM&q=" + word).has(".queue"))
                .isFalse();
    }

    @Test
    void whatWasDoneIsInTheLog() {
        Page date = made("2008-03-04");
        date.form("#entry").with("began", "2008-03-05").press("Save");

        Page log = staff.signedIn(port, Role.ADMIN).get("/admin/audit?account=" + account.id());

        assertThat(log.html().select(".log strong").eachText())
                .startsWith("Changed a date of an event", "Recorded a date of an event");
        assertThat(log.html().select(".log strong a").get(0).attr("href")).isEqualTo(date.path());
    }

    @Test
    void reportersLookAndChangeNothing() {
        String date = made("2008-03-04").path();
        Browser reporter = staff.signedIn(port, Role.REPORTER);

        assertThat(reporter.get(date).text()).contains("2008-03-04", "Only editors change it");
        assertThat(reporter.get("/admin/concepts/" + event.id()).html().select("a[href*=EVENT_DATE]"))
                .isEmpty();
        assertThat(reporter.get("/admin/figures/new?kind=EVENT_DATE").text()).contains("readers find them at once");
    }

    @Test
    void aReaderDoesNotFindADateAmongFigures() {
        String date = made("2008-03-04").path();

        assertThat(reader.get(date.replace("/admin", "")).status()).isEqualTo(404);
        assertThat(editor.get(date + "/moves").status()).isEqualTo(404);
    }
}
