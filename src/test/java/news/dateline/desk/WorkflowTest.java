package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import news.dateline.account.Role;
import news.dateline.story.Status;
import news.dateline.story.Stories;
import news.dateline.story.Story;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ways of a story to its readers, and what they are told when it changes. */
@PortalTest
class WorkflowTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Stories stories;

    @Autowired
    JdbcClient database;

    @Autowired
    Embargo embargo;

    private Browser editor;
    private Browser reader;

    @BeforeEach
    void signIn() {
        editor = staff.signedIn(port, Role.EDITOR);
        reader = new Browser(port);
    }

    private Form complete(String headline) {
        return DeskPages.complete(editor, newsroom, headline);
    }

    private Story story(Page page) {
        return stories.findById(DeskPages.id(page)).orElseThrow();
    }

    private static String address(Page page) {
        return page.html().select(".state a[href^=/stories/]").attr("href");
    }

    private Page scheduled(String headline) {
        return complete(headline).with("embargo", Embargo.inHours(3)).press("Publish");
    }

    @Test
    void anEmbargoedStoryGoesOutByItselfInTheWordsThatWereScheduled() throws Exception {
        Page waiting = scheduled("Curfew to be lifted");
        assertThat(waiting.text(".notice")).contains("Scheduled: revision 1 goes out by itself");
        assertThat(waiting.text(".state")).contains("Scheduled for").contains("(Asia/Almaty)");
        assertThat(story(waiting).status()).isEqualTo(Status.SCHEDULED);
        assertThat(waiting.value("Embargo until")).isNotEmpty();

        Page changed = waiting.form("#story").with("headline", "Half a thou").press("Save draft");
        assertThat(changed.text(".state")).contains("your changes are not part of it yet");

        embargo.end(DeskPages.id(waiting));
        Page out = editor.get(waiting.path());
        assertThat(newsroom.publicText(DeskPages.id(out)).headline()).isEqualTo("Curfew to be lifted");
        assertThat(reader.get(address(out)).text("h1")).isEqualTo("Curfew to be lifted");
        assertThat(editor.get(out.path() + "/history").text(".steps-taken")).contains("by the end of the embargo");
    }

    @Test
    void whatIsScheduledCanBeTakenBackAndScheduledAnew() {
        Page waiting = scheduled("Taken back in time");
        Page back = waiting.form("#return").with("note", "Two names to check").press("Return to the writer");
        assertThat(back.text(".state")).contains("Draft");
        assertThat(editor.get(back.path() + "/history").text(".steps-taken")).contains("“Two names to check”");
        assertThat(back.form("#story").press("Publish").text(".state")).contains("Scheduled for");
    }

    @Test
    void anHourThatIsNoneIsRefusedWithAllThatWasWritten() {
        Page refused =
                complete("No such hour").with("embargo", "2022-13-45T99:99").press("Publish");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#embargo-problem")).contains("2022-01-09T06:30");
        assertThat(refused.value("Headline")).isEqualTo("No such hour");
    }

    @Test
    void aNewTextOfWhatReadersKnowSaysWhatItIs() {
        Page published = complete("Said once").press("Publish");
        Page asked = published
                .form("#story")
                .with("body", "Many were hurt at the gates.")
                .press("Publish");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text("#changeKind-problem")).contains("typo").contains("update");

        Page mended = asked.form("#story").with("changeKind", "TYPO").press("Publish");
        assertThat(mended.text(".notice")).contains("Published: readers see revision 2 now.");
        assertThat(story(mended).updatedAt()).isNull();
    }

    @Test
    void aCorrectionIsReadWithTheStoryAndInTheListOfAll() {
        Page published = complete("How many were hurt")
                .with("body", "Police said at least 160 were hurt on Thursday.\n\nNothing else changed.")
                .press("Publish");
        Form change = published
                .form("#story")
                .with("body", "Police said at least 164 were hurt on Friday.\n\nNothing else changed.")
                .with("changeKind", "CORRECTION");
        assertThat(change.press("Publish").text("#correction-problem")).contains("what was wrong");

        Page corrected =
                change.with("correction", "The day & the <number> were wrong.").press("Publish");
        String address = address(corrected);
        Page read = reader.get(address);
        assertThat(read.text(".corrections")).contains("The day & the <number> were wrong.");
        assertThat(read.html().select(".correction__words del").eachText()).containsExactly("160", "Thursday");
        assertThat(read.html().select(".correction__words ins a").eachAttr("href"))
                .containsExactly(
                        "#:~:text=said%20at%20least-,164,-were%20hurt%20on", "#:~:text=were%20hurt%20on-,Friday");
        assertThat(read.html().select("script[type=application/ld+json]").html())
                .contains("CorrectionComment");

        Page all = reader.get("/corrections");
        assertThat(all.text("main")).contains("How many were hurt").contains("The day & the <number> were wrong.");
        assertThat(all.html().select("main h2 a").first().attr("href")).startsWith(address + "#correction-");
        assertThat(reader.get("/ru/corrections").text("main")).doesNotContain("How many were hurt");
    }

    @Test
    void whatIsNewIsReadWithTheStory() {
        Page published = complete("What came later").press("Publish");
        Form change =
                published.form("#story").with("body", "At least 12 were hurt.").with("updateNote", "A <count>.");
        Page asked = change.with("changeKind", "TYPO").press("Publish");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text("#changeKind-problem")).contains("choose Update");
        assertThat(asked.value("What is new, for readers")).isEqualTo("A <count>.");

        Page updated = asked.form("#story").with("changeKind", "UPDATE").press("Publish");
        assertThat(updated.value("What is new, for readers")).isEmpty();
        Page read = reader.get(address(updated));
        assertThat(read.text(".story__news")).isEqualTo("What is new: A <count>.");
        assertThat(reader.get(address(updated) + "/history").text(".history__note"))
                .isEqualTo("A <count>.");
        assertThat(editor.get(updated.path() + "/history").text(".revisions")).contains(", update “A <count>.”");
    }

    @Test
    void anUpdateNeedsNoNote() {
        Page updated = complete("Nothing said")
                .press("Publish")
                .form("#story")
                .with("body", "At least 12 were hurt.")
                .with("changeKind", "UPDATE")
                .with("updateNote", " \u200b ")
                .press("Publish");
        Page read = reader.get(address(updated));
        assertThat(read.has(".times__updated")).isTrue();
        assertThat(read.has(".story__news")).isFalse();
        assertThat(reader.get(address(updated) + "/history").has(".history__note"))
                .isFalse();
    }

    @Test
    void anOldAddressLeadsToTheNewOne() {
        Page published = complete("Moves twice").press("Publish");
        String first = address(published);
        Page moved = published.form("#address").with("slug", "Қайта аталды").press("Change the address");
        String second = address(moved);
        assertThat(second).endsWith("/qaita-ataldy");
        moved.form("#address").with("slug", "third").press("Change the address");

        assertThat(reader.get(first).path()).endsWith("/third");
        assertThat(reader.get(second).path()).endsWith("/third");
        Page card = reader.get(first + "/card.png");
        assertThat(card.path()).endsWith("/third/card.png");
        assertThat(card.response().previousResponse().orElseThrow().statusCode())
                .isEqualTo(301);
        assertThat(reader.get(first).text("h1")).isEqualTo("Moves twice");
        assertThat(moved.form("#address")
                        .with("slug", "…")
                        .press("Change the address")
                        .text("#slug-problem"))
                .isNotEmpty();
    }

    @Test
    void anOldTextComesBackAsANewRevision() {
        Page first = complete("Kept in mind").press("Save draft");
        Page second = first.form("#story").with("body", "Something else.").press("Save draft");
        Page difference = editor.get(second.path() + "/history/1..2");
        assertThat(difference.text(".difference"))
                .contains("The first paragraph")
                .contains("Something else.");

        Page restored = difference.form("form.actions").press("Restore revision 1");
        assertThat(restored.value("Body")).isEqualTo("The first paragraph.\n\nThe second one.");
        assertThat(restored.text(".state")).contains("Revision 3");
        assertThat(editor.get(second.path() + "/history/1..99").status()).isEqualTo(404);
    }

    @Test
    void aPreviewLinkShowsTheLatestTextToWhoeverHasItUntilItExpires() {
        Page draft = complete("Not out yet").press("Save draft");
        Page made = draft.form("#share").press("Make a preview link");
        String link = made.html().select("#preview-link").attr("value").replaceFirst("https?://[^/]+", "");

        Page shown = reader.get(link);
        assertThat(shown.text("h1")).isEqualTo("Not out yet");
        assertThat(shown.header("Cache-Control")).contains("no-store");
        assertThat(reader.get(link + "x").status()).isEqualTo(404);

        database.sql(
                        "update account set closed_at = now() where id = (select made_by from preview_link where story_id = ?)")
                .param(DeskPages.id(draft))
                .update();
        assertThat(reader.get(link).status()).isEqualTo(404);
        database.sql(
                        "update account set closed_at = null where id = (select made_by from preview_link where story_id = ?)")
                .param(DeskPages.id(draft))
                .update();
        assertThat(reader.get(link).status()).isEqualTo(200);
        database.sql("update preview_link set expires_at = now() where story_id = ?")
                .param(DeskPages.id(draft))
                .update();
        assertThat(reader.get(link).status()).isEqualTo(404);
    }

    @Test
    void aPreviewLinkLeadsToTheStoryOnceReadersHaveTheTextAndAllCanBeEnded() {
        Page draft = complete("To be shown around").press("Save draft");
        Page made = draft.form("#share").press("Make a preview link");
        String link = made.html().select("#preview-link").attr("value").replaceFirst("https?://[^/]+", "");

        Page published = draft.form("#story").press("Publish");
        String address = published.html().select(".state a").attr("href");
        assertThat(reader.get(link).path()).isEqualTo(address);

        Page staged =
                published.form("#story").with("headline", "Not public yet").press("Save draft");
        assertThat(reader.get(link).text("h1")).isEqualTo("Not public yet");

        Page ended = staged.form("#share").press("End all preview links");
        assertThat(ended.text(".notice")).contains("ended: 1");
        assertThat(reader.get(link).status()).isEqualTo(404);
        assertThat(ended.form("#share").press("End all preview links").text(".notice"))
                .contains("No preview link worked");
        assertThat(database.sql("select count(*) from audit_entry where subject_id = ? and action = 'PREVIEWS_ENDED'")
                        .param(DeskPages.id(draft))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aDifferenceSaysAllThatDiffersInWords() {
        Page first = complete("Told in words").press("Save draft");
        Page second = first.form("#story")
                .with("language", "ru")
                .with("zone", "Asia/Tashkent")
                .with("embargo", "2031-01-01T10:00")
                .press("Save draft");
        String difference = editor.get(second.path() + "/history/1..2").text(".difference");

        assertThat(difference)
                .contains("Language")
                .contains("Russian")
                .contains("Time zone")
                .contains("Asia/Tashkent")
                .contains("Embargo until")
                .contains("1 January 2031, 10:00 (Asia/Tashkent)");
    }

    @Test
    void whoRestoresAStaleHistoryLosesNothingAndIsTold() {
        Page first = complete("Restored by two").press("Save draft");
        Page second = first.form("#story").with("body", "Something else.").press("Save draft");
        Form restoration = editor.get(second.path() + "/history/1..2").form("form.actions");

        assertThat(restoration.press("Restore revision 1").text(".state")).contains("Revision 3");
        editor.get(second.path()).form("#story").with("body", "Yet another.").press("Save draft");
        Page refused = restoration.press("Restore revision 1");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text(".bad")).contains("nothing was restored");
        assertThat(editor.get(second.path()).value("Body")).isEqualTo("Yet another.");
        assertThat(editor.get(refused.path()).path()).isEqualTo(second.path() + "/history");
    }

    @Test
    void twoWhoRestoreAtOnceSeeNoError() {
        Page first = complete("Restored at once").press("Save draft");
        Page second = first.form("#story").with("body", "Something else.").press("Save draft");
        Form restoration = editor.get(second.path() + "/history/1..2").form("form.actions");

        List<Integer> answers = IntStream.range(0, 4)
                .mapToObj(one -> CompletableFuture.supplyAsync(
                        () -> restoration.press("Restore revision 1").status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).contains(200).isSubsetOf(200, 409);
    }

    @Test
    void aCorrectionOfNothingIsNotDroppedSilently() {
        Page published = complete("Right as it is").press("Publish");
        Page refused = published
                .form("#story")
                .with("changeKind", "CORRECTION")
                .with("correction", "The day was wrong.")
                .press("Publish");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#correction-problem")).contains("nothing differs");
        assertThat(refused.value("Correction")).isEqualTo("The day was wrong.");

        Page corrected = refused.form("#story")
                .with("body", "On Friday.\n\nThe second one.")
                .press("Publish");
        assertThat(corrected.text(".notice")).contains("Published");
    }

    @Test
    void newsOfNothingIsNotDroppedSilently() {
        Page refused = complete("The same as it is")
                .press("Publish")
                .form("#story")
                .with("changeKind", "UPDATE")
                .with("updateNote", "Two more.")
                .press("Publish");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#updateNote-problem")).contains("nothing differs");
        assertThat(refused.value("What is new, for readers")).isEqualTo("Two more.");
    }

    @Test
    void reportersTakeNoStepOfAnEditor() {
        Browser reporter = staff.signedIn(port, Role.REPORTER);
        Page submitted = DeskPages.complete(reporter, newsroom, "A reporter's").press("Submit for review");
        assertThat(submitted.has("#return")).isFalse();
        for (String step : new String[] {"/return", "/address"}) {
            assertThat(reporter.post(
                                    submitted.path() + step,
                                    submitted
                                            .form("#share")
                                            .with("slug", "mine")
                                            .fields())
                            .status())
                    .isEqualTo(403);
        }
        assertThat(editor.get(submitted.path())
                        .form("#return")
                        .press("Return to the writer")
                        .text(".state"))
                .contains("Draft");
    }
}
