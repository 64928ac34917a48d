package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.account.Role;
import news.dateline.story.Status;
import news.dateline.story.Stories;
import news.dateline.testing.Browser;
import news.dateline.testing.Embargo;
import news.dateline.testing.Form;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A story waits for the end of its embargo while what it marks goes on being stated, or not. */
@PortalTest
class EmbargoedFiguresTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Stories stories;

    @Autowired
    Embargo embargo;

    private Browser editor;
    private String figure;

    @BeforeEach
    void recordAFigure() {
        editor = staff.signedIn(port, Role.EDITOR);
        figure = editor.get("/admin/figures/new")
                .form("#entry")
                .with("counts", "kites " + Newsroom.word())
                .with("qualifier", "EXACTLY")
                .with("value", "34")
                .with("unit", "kites")
                .with("speaker", "a kite maker")
                .press("Save")
                .path();
    }

    private Page scheduled(String headline, String body) {
        return DeskPages.complete(editor, newsroom, headline)
                .with("body", body)
                .with("embargo", Embargo.inHours(3))
                .press("Publish");
    }

    private String marked() {
        return "There flew [34](" + figure.replace("/admin/figures/", "figure:") + ") kites.";
    }

    private Page striking() {
        return editor.get(editor.get(figure)
                .html()
                .select(".statements-kept li a[href*=/statements/]")
                .attr("href"));
    }

    @Test
    void whatNobodyStatesAnyMoreIsHeldBackAndNothingElse() throws Exception {
        String headline = "Kites " + Newsroom.word();
        Page waiting = scheduled(headline, marked());
        Page other = scheduled("No kites", "None flew.");
        assertThat(waiting.text(".state")).contains("Scheduled for");
        Page before = striking();
        assertThat(before.text("#striking")).contains("One story that is out, or is scheduled, loses the mark");
        assertThat(before.text(".marking")).contains(headline, "Scheduled");
        before.form("#striking").with("reason", "A joke").press("Strike out");

        embargo.end(DeskPages.id(waiting), DeskPages.id(other));

        assertThat(stories.findById(DeskPages.id(other)).orElseThrow().status()).isEqualTo(Status.PUBLISHED);
        Page held = editor.get(waiting.path());
        String why = "Not published when its embargo ended: it lacks a statement for all that its text marks.";
        assertThat(held.text(".state")).contains("In review");
        assertThat(held.text(".notices")).contains(why);
        assertThat(editor.get(waiting.path() + "/history").text(".steps-taken")).contains("Held back", why);
        assertThat(editor.get("/admin").text()).contains(headline, why);
        assertThat(staff.signedIn(port, Role.ADMIN).get("/admin/audit").text())
                .contains("Held a story back when its embargo ended");

        editor.get(figure + "/statements/new")
                .form("#statement")
                .with("act", "REPORTED")
                .with("speaker", "another kite maker")
                .press("Add");
        Page out = held.form("#story").with("embargo", "").press("Publish");
        assertThat(out.text(".state")).contains("Published");
        assertThat(out.text(".notices")).doesNotContain("embargo");
    }

    @Test
    void whatIsOnlyDeniedIsNotPublished() {
        editor.get(figure + "/statements/new")
                .form("#statement")
                .with("act", "DENIED")
                .with("speaker", "another kite maker")
                .press("Add");
        Page last = striking();
        assertThat(last.text("#striking")).contains("Nobody else says or confirms it");
        last.form("#striking").with("reason", "Misheard").press("Strike out");
        assertThat(editor.get(figure).text(".state")).contains("Disputed", "no story that marks it can be published");

        Form form = DeskPages.complete(editor, newsroom, "Kites denied").with("body", marked());
        Page refused = form.press("Publish");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("Body")).isNotEmpty();

        editor.get(figure + "/statements/new")
                .form("#statement")
                .with("act", "CONFIRMED")
                .with("speaker", "a third kite maker")
                .press("Add");
        assertThat(refused.form("#story").press("Publish").text(".state")).contains("Published");
    }

    @Test
    void whatIsStillStatedGoesOut() throws Exception {
        Page waiting = scheduled("Kites stated", marked());

        embargo.end(DeskPages.id(waiting));

        assertThat(stories.findById(DeskPages.id(waiting)).orElseThrow().status())
                .isEqualTo(Status.PUBLISHED);
    }

    @Test
    void theNumberOfAFigureThatAScheduledStoryShowsStays() {
        scheduled("Kites shown", marked());

        Page refused = editor.get(figure)
                .form("#entry")
                .with("value", "35")
                .with("wording", "")
                .press("Save");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("Number")).contains("scheduled ones will");
    }

    @Test
    void aDraftKeepsNobodyFromChangingIt() {
        DeskPages.complete(editor, newsroom, "Kites drafted")
                .with("body", marked())
                .press("Save draft");

        Page changed = editor.get(figure)
                .form("#entry")
                .with("value", "35")
                .with("wording", "")
                .press("Save");

        assertThat(changed.text(".notice")).contains("Saved");
    }

    @Test
    void whoStrikesOutTheLastStatementIsToldOfStoriesThatCameSince() {
        Page opened = striking();
        assertThat(opened.text("#striking")).doesNotContain("loses the mark");
        scheduled("Kites since", marked());

        Page refused = opened.form("#striking").with("reason", "A joke").press("Strike out");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem("Reason")).contains("Another story shows it since you opened this page");
        assertThat(refused.value("Reason")).isEqualTo("A joke");
        assertThat(refused.text(".marking")).contains("Kites since");
        Page struck = refused.form("#striking").press("Strike out");
        assertThat(struck.text(".state")).contains("Nobody stands for it");
        assertThat(struck.text(".marking")).contains("Kites since", "nor goes out by itself");
    }
}
