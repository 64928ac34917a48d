package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.account.Role;
import news.dateline.testing.Browser;
import news.dateline.testing.Fields;
import news.dateline.testing.Form;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import news.dateline.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What scripts send of a form while somebody writes; here it is sent without them. */
@PortalTest
class DraftTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Newsroom newsroom;

    @Autowired
    JdbcClient database;

    @Autowired
    Statements statements;

    private Browser editor;
    private Page story;

    @BeforeEach
    void write() {
        editor = staff.signedIn(port, Role.EDITOR);
        story = DeskPages.complete(editor, newsroom, "Half written")
                .with("body", "One.\n\nTwo.")
                .press("Save draft");
    }

    private static Page keep(Browser browser, Page page, Form form) {
        var story = page.html().select("#story");
        return browser.post(story.attr("data-drafts"), form.fields().and("account", story.attr("data-account")));
    }

    private int revisions() {
        return database.sql("select count(*) from revision where story_id = ?")
                .param(DeskPages.id(story))
                .query(Integer.class)
                .single();
    }

    @Test
    void comesBackWhereItDiffersAndOnlyWhenAskedFor() {
        Form form = story.form("#story")
                .with("body", "One.\n\nTwo, and <b>more</b>.")
                .without("topics");
        assertThat(keep(editor, story, form).status()).isEqualTo(204);
        assertThat(keep(editor, story, form.with("standfirst", "Later.")).status())
                .isEqualTo(204);

        Page again = editor.get(story.path());
        assertThat(again.value("Body")).isEqualTo("One.\n\nTwo.");
        assertThat(again.html().select(".draft")).hasSize(1);
        assertThat(again.html().select(".draft dt").eachText()).containsExactly("Standfirst", "Body", "Topics");
        assertThat(again.text(".draft dd ins")).contains(", and <b>more</b>", "Later");
        assertThat(again.text(".draft dd del")).contains("Topic of Half written");
        assertThat(revisions()).isEqualTo(1);

        Page restored = again.form(".draft form[method=get]").ask();
        assertThat(restored.value("Body")).isEqualTo("One.\n\nTwo, and <b>more</b>.");
        assertThat(restored.chosen("Topics")).isEmpty();
        assertThat(restored.text(".notice")).contains("stands in the fields. It is not saved yet.");
        assertThat(restored.has(".draft")).isFalse();
        restored.form("#story").press("Save draft");

        Page saved = editor.get(story.path());
        assertThat(saved.value("Standfirst")).isEqualTo("Later.");
        assertThat(saved.has(".draft")).isFalse();
    }

    @Test
    void isDiscarded() {
        keep(editor, story, story.form("#story").with("body", "Rubbish"));

        Page discarded =
                editor.get(story.path()).form(".draft form[method=post]").press("Discard it");

        assertThat(discarded.path()).isEqualTo(story.path());
        assertThat(discarded.has(".draft")).isFalse();
        assertThat(discarded.value("Body")).isEqualTo("One.\n\nTwo.");
    }

    @Test
    void doesNotComeBackOnceItsFormWasSaved() {
        Form form = story.form("#story").with("body", "Saved");
        keep(editor, story, form);
        form.press("Save draft");

        assertThat(keep(editor, story, form.with("body", "Late")).status()).isEqualTo(410);
        assertThat(editor.get(story.path()).has(".draft")).isFalse();
    }

    @Test
    void whatArrivesAfterItsFormWasSentToFindNamesChangesNothing() {
        Form form = story.form("#story").with("body", "Newer");
        Page found = form.press("Find names in the text");

        assertThat(keep(editor, story, form.with("body", "Late, and older")).status())
                .isEqualTo(410);
        Page again = editor.get(found.response().uri().toString());
        assertThat(again.value("Body")).isEqualTo("Newer");
        assertThat(keep(editor, again, again.form("#story").with("body", "Newest"))
                        .status())
                .isEqualTo(204);
        assertThat(editor.get(story.path()).html().select(".draft")).hasSize(1);

        form.press("Save draft");
        assertThat(editor.get(story.path()).has(".draft")).isFalse();
    }

    @Test
    void norAfterASaveThatLeftANoteInTheForm() {
        Form form = story.form("#story").with("changeNote", "On nothing that changed");
        Page left = form.press("Save draft");
        assertThat(left.value("Change note")).isEqualTo("On nothing that changed");

        assertThat(keep(editor, story, form.with("changeNote", "Late, and older"))
                        .status())
                .isEqualTo(410);
        assertThat(editor.get(left.response().uri().toString()).value("Change note"))
                .isEqualTo("On nothing that changed");
    }

    @Test
    void isPutTogetherWithWhatOthersSavedMeanwhile() {
        keep(editor, story, story.form("#story").with("body", "One.\n\nTwo, mine."));
        Browser other = staff.signedIn(port, Role.EDITOR);
        other.get(story.path())
                .form("#story")
                .with("body", "One, theirs.\n\nTwo.")
                .press("Save draft");

        Page again = editor.get(story.path());
        assertThat(again.text(".draft")).contains("You wrote it on revision 1");
        Page saved = again.form(".draft form[method=get]").ask().form("#story").press("Save draft");

        assertThat(saved.value("Body")).isEqualTo("One, theirs.\n\nTwo, mine.");
    }

    @Test
    void ofADecisionBetweenTwoTextsComesBackAsADecision() {
        Page conflict = conflict(story);
        Form form = deciding(conflict);
        assertThat(keep(editor, conflict, form).status()).isEqualTo(204);

        Page again = editor.get(story.path());
        assertThat(again.text(".draft dd ins")).contains("Ours, at length");
        Page restored = again.form(".draft form[method=get]").ask();
        assertThat(restored.value("Or written anew")).isEqualTo("Ours, at length.");
        assertThat(restored.html().select(".place input[checked]").attr("value"))
                .isEqualTo("theirs");

        Page saved = restored.form("#story").press("Save draft");
        assertThat(saved.value("Body")).isEqualTo("One.\n\nOurs, at length.");
        assertThat(editor.get(story.path()).has(".draft")).isFalse();
    }

    @Test
    void whoMayNotSaveADecisionGetsAllTheirWordsBack() {
        Browser reporter = staff.signedIn(port, Role.REPORTER);
        Page own = DeskPages.complete(reporter, newsroom, "Decided too late")
                .with("body", "One.\n\nTwo.")
                .press("Save draft");
        Form form = deciding(conflict(own));
        editor.get(own.path()).form("#story").press("Publish");

        Page refused = form.press("Save draft");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.value("Body, written anew")).isEqualTo("Ours, at length.");
    }

    private Page conflict(Page opened) {
        staff.signedIn(port, Role.EDITOR)
                .get(opened.path())
                .form("#story")
                .with("body", "One.\n\nTheirs.")
                .press("Save draft");
        return opened.form("#story").with("body", "One.\n\nMine.").press("Save draft");
    }

    private static Form deciding(Page conflict) {
        return conflict.form("#story")
                .with(conflict.html().select(".place textarea").attr("name"), "Ours, at length.")
                .with(conflict.html().select(".place input[type=radio]").attr("name"), "theirs");
    }

    @Test
    void twoFormsOfOneAccountHaveOneEach() {
        Page second = editor.get(story.path());
        keep(editor, story, story.form("#story").with("body", "In the first tab"));
        keep(editor, second, second.form("#story").with("body", "In the second tab"));

        Page again = editor.get(story.path());
        assertThat(again.html().select("details.drafts > .draft")).hasSize(2);
    }

    @Test
    void severalThatWereNeverSavedStandInOneBoxThatIsClosed() {
        List.of("First leftover", "Second leftover", "").forEach(headline -> {
            Page blank = editor.get("/admin/stories/new");
            keep(editor, blank, blank.form("#story").with("headline", headline).with("body", "Words"));
            if (headline.startsWith("First")) {
                assertThat(editor.get("/admin/stories/new").has("details.drafts"))
                        .isFalse();
            }
        });

        Page again = editor.get("/admin/stories/new");

        assertThat(again.html().select("details.drafts:not([open])")).hasSize(1);
        assertThat(again.text("details.drafts summary")).isEqualTo("You have 3 texts that are not saved");
        assertThat(again.html().select(".draft h2").eachText())
                .containsExactly("No headline yet", "Second leftover", "First leftover");
        assertThat(again.html().select(".draft time")).hasSize(3);
    }

    @Test
    void ofAStoryThatWasNeverSavedIsFoundWhereStoriesBegin() {
        Page blank = editor.get("/admin/stories/new");
        keep(editor, blank, blank.form("#story").with("headline", "Never saved").with("body", "Words"));

        Page again = editor.get("/admin/stories/new");
        assertThat(again.text(".draft")).contains("Never saved");
        Page restored = again.form(".draft form[method=get]").ask();
        assertThat(restored.value("Body")).isEqualTo("Words");
        Page saved = restored.form("#story").press("Save draft");
        assertThat(saved.text(".notice")).contains("Saved as revision 1.");
        assertThat(editor.get("/admin/stories/new").has(".draft")).isFalse();
    }

    @Test
    void isNobodyElsesToSeeOrChange() {
        Form form = story.form("#story").with("body", "Secret");
        keep(editor, story, form);
        String key = form.fields().value("key");
        Browser other = staff.signedIn(port, Role.EDITOR);
        Page theirs = other.get(story.path());

        assertThat(theirs.has(".draft")).isFalse();
        assertThat(other.get(story.path() + "?draft=" + key).status()).isEqualTo(404);
        Form forged = theirs.form("#story").with("key", key).with("body", "Forged");
        assertThat(keep(other, theirs, forged).status()).isEqualTo(410);
        other.post(
                story.path() + "/draft/removal",
                new Fields()
                        .and("key", key)
                        .and("_csrf", theirs.form("#story").fields().value("_csrf")));
        assertThat(editor.get(story.path()).text(".draft")).contains("Secret");
    }

    @Test
    void needsATokenAndTheRight() {
        Form form = story.form("#story").with("body", "Words");
        assertThat(keep(editor, story, form.with("_csrf", "")).status()).isEqualTo(403);
        Browser reporter = staff.signedIn(port, Role.REPORTER);
        Page blank = reporter.get("/admin/stories/new");
        String token = blank.form("#story").fields().value("_csrf");
        assertThat(reporter.post(
                                story.path() + "/draft",
                                form.with("_csrf", token)
                                        .fields()
                                        .and(
                                                "account",
                                                blank.html().select("#story").attr("data-account")))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void isNotFiledUnderWhoeverSignedInSince() {
        Browser other = staff.signedIn(port, Role.EDITOR);
        String token = other.get(story.path()).form("#story").fields().value("_csrf");

        Page answer = keep(
                other, story, story.form("#story").with("body", "Not theirs").with("_csrf", token));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(other.get(story.path()).has(".draft")).isFalse();
    }

    @Test
    void whoLostTheRightToAStoryStillGetsTheirWords() {
        Browser reporter = staff.signedIn(port, Role.REPORTER);
        Page own = DeskPages.complete(reporter, newsroom, "Out before the last word")
                .press("Save draft");
        Form form = own.form("#story").with("body", "The last word");
        keep(reporter, own, form);
        Page second = reporter.get(own.path());
        keep(reporter, second, second.form("#story").with("body", "Words of another tab"));
        editor.get(own.path()).form("#story").press("Publish");

        Page refused = reporter.get(own.path());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.value("Body")).isEqualTo("Words of another tab");
        assertThat(refused.value("Body (2)")).isEqualTo("The last word");
        assertThat(refused.text("main")).doesNotContain("kept nowhere else");
        assertThat(staff.signedIn(port, Role.REPORTER).get(own.path()).text("main"))
                .doesNotContain("The last word");
    }

    @Test
    void aTextThatIsNotSavedIsNotHiddenByThoseThatAre() {
        keep(editor, story, story.form("#story").with("body", "Not saved"));
        for (int i = 0; i < 5; i++) {
            Page tab = editor.get(story.path());
            keep(editor, tab, tab.form("#story"));
        }

        assertThat(editor.get(story.path()).text(".draft")).contains("saved");
        assertThat(editor.get(story.path()).html().select(".draft")).hasSize(1);
    }

    @Test
    void whatIsInItAndWasPublishedByAnotherFormIsNotOffered() {
        Page published = story.form("#story").press("Publish");
        Page tab = editor.get(published.path());
        Form form = published
                .form("#story")
                .with("body", "One.\n\nTwo, and more.")
                .with("changeKind", "UPDATE")
                .with("updateNote", "There is more.");
        keep(
                editor,
                tab,
                tab.form("#story")
                        .with("body", "One.\n\nTwo, and more.")
                        .with("changeKind", "UPDATE")
                        .with("updateNote", "There is more."));
        assertThat(editor.get(published.path()).has(".draft")).isTrue();

        form.press("Publish");
        assertThat(editor.get(published.path()).has(".draft")).isFalse();
        staff.signedIn(port, Role.EDITOR)
                .get(published.path())
                .form("#story")
                .with("body", "One, as others say.\n\nTwo, and more.")
                .with("changeKind", "TYPO")
                .press("Publish");

        assertThat(editor.get(published.path()).has(".draft"))
                .as("whatever others did since")
                .isFalse();
    }

    @Test
    void whatItSaysOfAChangeIsOfferedUntilItWasSaid() {
        Page published = story.form("#story").press("Publish");
        Page tab = editor.get(published.path());
        keep(
                editor,
                tab,
                tab.form("#story")
                        .with("body", "One.\n\nTwo, and more.")
                        .with("changeKind", "CORRECTION")
                        .with("correction", "It was two and more."));

        published
                .form("#story")
                .with("body", "One.\n\nTwo, and more.")
                .with("changeKind", "TYPO")
                .press("Publish");

        assertThat(editor.get(published.path()).text(".draft")).contains("It was two and more.");
    }

    @Test
    void whoHasAStoryIsSeenByOthersForAMinute() {
        Account account = staff.account(Role.EDITOR);
        Browser other = new Browser(port);
        other.signIn(account.username(), Staff.PASSWORD);
        Page theirs = other.get(story.path());
        assertThat(editor.get(story.path()).text("#others")).isEmpty();
        other.post(
                theirs.html().select("#story").attr("data-presence"),
                theirs.form("#story").fields());

        Page mine = editor.get(story.path());
        assertThat(mine.text("#others"))
                .contains(account.displayName() + " is editing this story too, last seen")
                .doesNotContain("Test editor is");
        Page beat = editor.post(
                mine.html().select("#story").attr("data-presence"),
                mine.form("#story").fields());
        assertThat(beat.status()).isEqualTo(200);
        assertThat(beat.text("#others")).contains(account.displayName());

        grow(account.id());
        assertThat(editor.get(story.path()).text("#others")).isEmpty();
    }

    @Test
    void whoHasNoScriptsIsSeenOnceTheySave() {
        staff.signedIn(port, Role.EDITOR).get(story.path()).form("#story").press("Save draft");

        assertThat(editor.get(story.path()).text("#others")).contains("is editing this story too");
    }

    @Test
    void whoHasAnOlderTextIsToldOfTheNewOne() {
        Page opened = editor.get(story.path());
        story.form("#story").with("body", "Newer").press("Save draft");

        Page beat =
                editor.post(story.path() + "/presence", opened.form("#story").fields());

        assertThat(beat.text("#others")).contains("Revision 2 was saved since you opened the story.");
    }

    @Test
    void theFormAsksLittleOfTheDatabase() {
        keep(editor, story, story.form("#story").with("body", "Not saved"));
        statements.forget();

        assertThat(editor.get(story.path()).has(".draft")).isTrue();

        assertThat(statements.seen()).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void textOfNobodyIsNotKept() {
        Form form = story.form("#story").with("body", "Whose is it?");

        assertThat(editor.post(story.path() + "/draft", form.fields()).status()).isEqualTo(400);
        assertThat(editor.get(story.path()).has(".draft")).isFalse();
    }

    private void grow(UUID account) {
        database.sql("update presence set seen_at = seen_at - interval '61 s' where account_id = ?")
                .param(account)
                .update();
    }
}
