package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import news.dateline.account.Role;
import news.dateline.concept.Region;
import news.dateline.testing.Browser;
import news.dateline.testing.Fields;
import news.dateline.testing.Form;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class StorylineFormTest {

    private static final String FORM = "#storyline";

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private JdbcClient database;

    private Browser editor;
    private String title;

    @BeforeEach
    void signIn() {
        editor = staff.signedIn(port, Role.EDITOR);
        title = "Storyline " + Newsroom.word();
    }

    @AfterEach
    void remove() {
        database.sql("""
                with gone as (select id from storyline where title like ? || '%'),
                summaries as (delete from storyline_summary where storyline_id in (select id from gone)),
                texts as (delete from storyline_summary_text where storyline_id in (select id from gone)),
                events as (delete from storyline_event where storyline_id in (select id from gone)),
                concepts as (delete from storyline_concept where storyline_id in (select id from gone))
                delete from storyline where id in (select id from gone)
                """).param(title).update();
    }

    private Page make(String gathered) {
        return editor.get("/admin/storylines/new")
                .form(FORM)
                .with("title", title)
                .with("description", "What it is about.")
                .with("summary-en", "**First** this.\n\nThen that.")
                .with("gathered", gathered)
                .press("Save");
    }

    private String readersPath(Page form) {
        return form.html().select(".state a").attr("href");
    }

    @Test
    void whatAnEditorWritesIsWhatReadersSee() {
        Region region = newsroom.region("Region of " + title);

        Page saved = make("regions/" + region.slug() + "\nMasimov is dismissed\n");

        assertThat(saved.text(".notice")).contains("Saved.");
        assertThat(saved.value("Gathers")).isEqualTo("regions/" + region.slug() + "\nevents/masimov-dismissed");
        Page page = new Browser(port).get(readersPath(saved));
        assertThat(page.text("h1")).isEqualTo(title);
        assertThat(page.text(".summary strong")).isEqualTo("First");
        assertThat(page.text(".storyline__gathered")).contains("Region of " + title);
        assertThat(page.text(".timeline__event")).contains("Masimov is dismissed", "The accounts differ.");
        assertThat(editor.get("/admin/storylines").text(".queue li:contains(" + title + ")"))
                .isEqualTo("English " + title + " What it is about.");
    }

    @Test
    void whatItNoLongerGathersLeavesItsTimeline() {
        Page saved = make("events/masimov-dismissed");

        Page changed = saved.form(FORM)
                .with("gathered", "events/government-dismissed")
                .with("summary-kk", "Алдымен мынау.")
                .press("Save");

        Page page = new Browser(port).get("/kk" + readersPath(changed));
        assertThat(page.html().select(".timeline__event > a").eachAttr("href"))
                .containsExactly("/kk/events/government-dismissed");
        assertThat(page.text(".summary")).contains("Алдымен мынау.");
    }

    @Test
    void htmlInASummaryIsText() {
        Page saved = make("").form(FORM)
                .with("summary-en", "<script>alert(1)</script> [a](javascript:alert(1)) <b>bold</b>")
                .press("Save");

        Page page = new Browser(port).get(readersPath(saved));
        assertThat(page.html().select(".summary script, .summary b, .summary a[href^=javascript]"))
                .isEmpty();
        assertThat(page.text(".summary")).contains("<script>alert(1)</script>");
    }

    @Test
    void whatNobodyKnowsIsRefusedAndWhatWasWrittenIsKept() {
        Page refused = make("regions/atlantis-" + title.substring(10));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("Gathers")).contains("No region, topic or event is called");
        assertThat(refused.value("Summary (English)")).isEqualTo("**First** this.\n\nThen that.");
    }

    @Test
    void aTitleIsNeeded() {
        Page refused = make("").form(FORM).with("title", " ").press("Save");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("Title")).isEqualTo("Write a title.");
    }

    @Test
    void twoOfOneTitleHaveAddressesOfTheirOwn() {
        String first = readersPath(make(""));
        String second = readersPath(make(""));

        assertThat(second).isEqualTo(first + "-2");
    }

    @Test
    void aFormThatWasSentTwiceMakesOne() {
        Form form = editor.get("/admin/storylines/new").form(FORM).with("title", title);

        assertThat(form.press("Save").path()).isEqualTo(form.press("Save").path());
        assertThat(form.with("title", title + " else").press("Save").status()).isEqualTo(409);
    }

    @Test
    void whatAColleagueSavedIsNotOverwritten() {
        Page opened = make("");
        Form mine = opened.form(FORM).with("summary-en", "As I see it.");
        editor.get(opened.path())
                .form(FORM)
                .with("summary-en", "As they see it.")
                .press("Save");

        Page stale = mine.press("Save");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.value("Summary (English)")).isEqualTo("As I see it.");
        assertThat(stale.text("#summary-en-theirs")).contains("As they see it.");
        assertThat(new Browser(port).get(readersPath(opened)).text(".summary")).contains("As they see it.");

        assertThat(stale.form(FORM).press("Save").text(".notice")).contains("Saved.");
        assertThat(new Browser(port).get(readersPath(opened)).text(".summary")).contains("As I see it.");
    }

    @Test
    void reportersLookAndDoNotChange() {
        Page made = make("");
        Browser reporter = staff.signedIn(port, Role.REPORTER);

        Page seen = reporter.get(made.path());
        Fields fields = new Fields()
                .and("title", title)
                .and("opened", "0")
                .and("_csrf", DeskPages.blank(reporter).fields().value("_csrf"));

        assertThat(seen.has("fieldset[disabled]")).isTrue();
        assertThat(seen.has("button.primary")).isFalse();
        assertThat(reporter.get("/admin/storylines/new").status()).isEqualTo(403);
        assertThat(reporter.post(made.path(), fields).status()).isEqualTo(403);
        assertThat(editor.post(made.path(), fields.without("_csrf")).status()).isEqualTo(403);
    }

    @Test
    void theLogTellsWhoChangedIt() {
        Page made = make("");
        made.form(FORM).with("description", "Another.").press("Save");
        UUID id = UUID.fromString(made.path().substring("/admin/storylines/".length()));

        Page log = staff.signedIn(port, Role.ADMIN).get("/admin/audit?action=STORYLINE_CHANGED");

        assertThat(log.has("a[href=/admin/storylines/" + id + "]")).isTrue();
        assertThat(database.sql("select action from audit_entry where subject_id = ? order by recorded_at")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("STORYLINE_ADDED", "STORYLINE_CHANGED");
    }
}
