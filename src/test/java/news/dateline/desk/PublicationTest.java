package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.account.Role;
import news.dateline.story.Status;
import news.dateline.story.Stories;
import news.dateline.story.Story;
import news.dateline.testing.Browser;
import news.dateline.testing.Fields;
import news.dateline.testing.Form;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class PublicationTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Stories stories;

    private Browser editor;

    @BeforeEach
    void signIn() {
        editor = staff.signedIn(port, Role.EDITOR);
    }

    private Story story(Page page) {
        return stories.findById(DeskPages.id(page)).orElseThrow();
    }

    @Test
    void aPublishedStoryIsFoundUnderItsAddressAndChangedOnlyByPublishingAgain() {
        Page published =
                DeskPages.complete(editor, newsroom, "Road to Almaty reopens").press("Publish");

        assertThat(published.text(".notice")).contains("Published: readers see revision 1 now.");
        assertThat(published.html().select(".state a").attr("href"))
                .matches("/stories/\\d{4}/\\d\\d/\\d\\d/road-to-almaty-reopens(-\\d+)?");
        assertThat(published.has("select[name=language]")).isFalse();

        Page changed = published
                .form("#story")
                .with("headline", "Road to Almaty closed")
                .press("Save draft");
        assertThat(changed.text(".state")).contains("Published; your changes are not public yet");
        assertThat(newsroom.publicText(DeskPages.id(changed)).headline()).isEqualTo("Road to Almaty reopens");
        assertThat(editor.get("/admin/stories").text()).contains("changes not public yet");

        Page again = changed.form("#story").with("changeKind", "UPDATE").press("Publish");
        assertThat(again.text(".state")).contains("Published").doesNotContain("not public yet");
        assertThat(newsroom.publicText(DeskPages.id(again)).headline()).isEqualTo("Road to Almaty closed");
        assertThat(story(again).path()).contains("/road-to-almaty-reopens");
    }

    @Test
    void sendingAFormTwiceMakesOneStoryAndOneRevision() {
        Form form = DeskPages.complete(editor, newsroom, "Sent twice");
        Page first = form.press("Publish");
        Page second = form.press("Publish");

        assertThat(second.path()).isEqualTo(first.path());
        assertThat(second.status()).isEqualTo(200);
        Story story = story(second);
        assertThat(story.workingRevision().number()).isEqualTo(1);
        assertThat(story.updatedAt()).isNull();
    }

    @Test
    void whatReadersDoNotSeeCannotBeTakenFromThem() {
        Page draft = DeskPages.complete(editor, newsroom, "Only a draft").press("Save draft");
        Fields withdrawal = new Fields()
                .and("reason", "Why not")
                .and("_csrf", draft.form("#story").fields().value("_csrf"));

        Page refused = editor.post(draft.path() + "/withdrawal", withdrawal);

        assertThat(refused.text(".bad")).contains("Readers do not see this story");
        assertThat(story(draft).status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void whatWasWithdrawnDoesNotGoOutAgainByAnOlderForm() {
        Page published = DeskPages.complete(editor, newsroom, "Wrong after all").press("Publish");
        Page unreasoned = published.form("#withdraw").press("Withdraw");
        assertThat(unreasoned.text("#reason-problem")).isNotEmpty();

        Page withdrawn =
                unreasoned.form("#withdraw").with("reason", "Names a bystander").press("Withdraw");
        assertThat(withdrawn.text(".state")).contains("Withdrawn");
        assertThat(withdrawn.text(".notices")).contains("Names a bystander");
        Page again = published.form("#withdraw").with("reason", "Again").press("Withdraw");
        assertThat(again.text(".bad"))
                .contains("had been withdrawn already", "“Names a bystander”", "not kept: “Again”");
        Page twice =
                published.form("#withdraw").with("reason", "Names a bystander").press("Withdraw");
        assertThat(twice.text(".notice")).contains("Withdrawn. Readers no longer see the story.");
        assertThat(twice.has(".bad")).isFalse();
        assertThat(story(withdrawn).withdrawalReason()).isEqualTo("Names a bystander");

        Page late = published
                .form("#story")
                .with("body", "A last word")
                .with("changeKind", "UPDATE")
                .press("Publish");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text(".bad")).contains("withdrawn since you opened it");
        assertThat(late.value("Body")).isEqualTo("A last word");
        assertThat(story(withdrawn).status()).isEqualTo(Status.WITHDRAWN);

        assertThat(late.form("#story").press("Publish").text(".state")).contains("Published");
    }

    @Test
    void norByOneThatIsKeptMeanwhileAndShownAgain() {
        Page published = DeskPages.complete(editor, newsroom, "Wrong, and looked through")
                .press("Publish");
        Form opened = published
                .form("#story")
                .with("body", "A last word from Kazakhstan")
                .with("changeKind", "UPDATE");
        published.form("#withdraw").with("reason", "Names a bystander").press("Withdraw");

        Page found = opened.press("Find names in the text");
        assertThat(found.text(".state")).contains("Withdrawn");
        Page late = found.form("#story").press("Publish");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text(".bad")).contains("withdrawn since you opened it");
        Page added = found.form("#story").press("Add the chosen");
        assertThat(added.form("#story").press("Publish").status()).isEqualTo(409);
        assertThat(story(found).status()).isEqualTo(Status.WITHDRAWN);

        assertThat(late.form("#story").press("Publish").text(".state")).contains("Published");
    }

    @Test
    void norByWhatAnEarlierPublicationLeftInTheForm() {
        Page published = DeskPages.complete(editor, newsroom, "Wrong, right, and wrong again")
                .press("Publish");
        Page withdrawn = published.form("#withdraw").with("reason", "Too early").press("Withdraw");
        Page again = withdrawn.form("#story").with("changeNote", "Not yet told").press("Publish");
        assertThat(again.value("Change note")).isEqualTo("Not yet told");
        editor.get(again.path()).form("#withdraw").with("reason", "Wrong").press("Withdraw");

        Page late = again.form("#story")
                .with("body", "Later")
                .with("changeKind", "UPDATE")
                .press("Publish");
        assertThat(late.status()).isEqualTo(409);
    }
}
