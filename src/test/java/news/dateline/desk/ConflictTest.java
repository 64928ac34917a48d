package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import news.dateline.account.Role;
import news.dateline.story.Stories;
import news.dateline.testing.Browser;
import news.dateline.testing.Form;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class ConflictTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Stories stories;

    private Browser mine;
    private Browser theirs;

    @BeforeEach
    void signIn() {
        mine = staff.signedIn(port, Role.EDITOR);
        theirs = staff.signedIn(port, Role.ADMIN);
    }

    private Page opened(String headline) {
        return DeskPages.complete(mine, newsroom, headline)
                .with("body", "One.\n\nTwo.\n\nThree.")
                .press("Save draft");
    }

    private Form theirForm(Page opened) {
        return theirs.get(opened.path()).form("#story");
    }

    private String body(Page story) {
        return newsroom.text(DeskPages.id(story)).body();
    }

    @Test
    void differentParagraphsAndFieldsAreSavedTogether() {
        UUID person = newsroom.person("Somebody else").id();
        Page opened = opened("Two at work");
        theirForm(opened)
                .with("body", "One!\n\nTwo.\n\nThree.")
                .with("headline", "Two at work at once")
                .choosing("people", person)
                .press("Save draft");

        Page saved = opened.form("#story")
                .with("body", "One.\n\nTwo.\n\nThree!\n\nFour.")
                .with("standfirst", "Mine.")
                .without("topics")
                .press("Save draft");

        assertThat(saved.text(".notice"))
                .contains("Saved as revision 3.")
                .contains("Test admin")
                .contains("they had changed: Headline, Body, People.");
        assertThat(saved.value("Body")).isEqualTo("One!\n\nTwo.\n\nThree!\n\nFour.");
        assertThat(saved.value("Headline")).isEqualTo("Two at work at once");
        assertThat(saved.value("Standfirst")).isEqualTo("Mine.");
        assertThat(saved.chosen("People")).containsExactly("Somebody else");
        assertThat(saved.chosen("Topics")).isEmpty();
    }

    @Test
    void theSameParagraphIsShownInAllVersionsToChooseFrom() {
        Page opened = opened("Both on one paragraph");
        theirForm(opened).with("body", "One.\n\nTheir <i>two</i>.\n\nThree!").press("Save draft");

        Page conflict =
                opened.form("#story").with("body", "One!\n\nMy two.\n\nThree.").press("Publish");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text(".bad")).contains("Test admin").contains("revision 2");
        assertThat(conflict.html().select(".place")).hasSize(1);
        assertThat(conflict.html().select(".place .version-text").eachText())
                .containsExactly("Two.", "Two.Their <i>two</i>.", "Two.My two.");
        assertThat(conflict.value("Or written anew")).isEqualTo("Their <i>two</i>.\n\nMy two.");
        assertThat(body(opened)).isEqualTo("One.\n\nTheir <i>two</i>.\n\nThree!");
        assertThat(stories.findById(DeskPages.id(opened)).orElseThrow().publicRevision())
                .isNull();

        Page saved = choosing(conflict, "both").press("Save draft");
        assertThat(saved.text(".notice")).contains("Saved as revision 3.");
        assertThat(saved.value("Body")).isEqualTo("One!\n\nTheir <i>two</i>.\n\nMy two.\n\nThree!");
    }

    /** The same at each place. */
    private static Form choosing(Page conflict, String choice) {
        Form form = conflict.form("#story");
        conflict.html().select(".place input[type=radio]").eachAttr("name").forEach(name -> form.with(name, choice));
        return form;
    }

    @Test
    void nothingIsChosenBeforehandAndWhatIsNotChosenIsAskedFor() {
        Page opened = opened("Undecided");
        theirForm(opened)
                .with("headline", "Undecided, theirs")
                .with("body", "One.\n\nTheir two.\n\nThree.")
                .press("Save draft");
        Page conflict = opened.form("#story")
                .with("headline", "Undecided, mine")
                .with("body", "One.\n\nMy two.\n\nThree.")
                .press("Save draft");
        assertThat(conflict.html().select(".place")).hasSize(2);
        assertThat(conflict.has(".place input[checked], #problems, .place .error"))
                .isFalse();
        assertThat(conflict.html().select(".place input[type=radio]:not([required])"))
                .isEmpty();
        String headline =
                conflict.html().select(".place input[type=radio]").first().attr("name");

        Page refused = conflict.form("#story").with(headline, "theirs").press("Save draft");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#problems li")).isEqualTo("Body");
        assertThat(refused.html().select(".place .error")).hasSize(1);
        assertThat(refused.html().select(".place").last().text()).contains("Choose what is to stand here");
        assertThat(refused.html().select(".place input[checked]").eachAttr("value"))
                .containsExactly("theirs");
        assertThat(body(opened)).isEqualTo("One.\n\nTheir two.\n\nThree.");
        String paragraph =
                refused.html().select(".place input[type=radio]").last().attr("name");
        Page saved = refused.form("#story").with(paragraph, "anew").press("Save draft");
        assertThat(saved.value("Headline")).isEqualTo("Undecided, theirs");
        assertThat(body(saved)).isEqualTo("One.\n\nTheir two.\n\nMy two.\n\nThree.");
    }

    @ParameterizedTest
    @CsvSource({"theirs,Their two.", "mine,My two.", "both,Their two.|My two."})
    void whatIsChosenIsSaved(String choice, String chosen) {
        Page opened = opened("Chosen");
        theirForm(opened).with("body", "One.\n\nTheir two.\n\nThree.").press("Save draft");
        Page conflict =
                opened.form("#story").with("body", "One.\n\nMy two.\n\nThree.").press("Save draft");

        String radio = conflict.html().select(".place input[type=radio]").attr("name");
        Page saved = conflict.form("#story").with(radio, choice).press("Save draft");

        assertThat(body(saved)).isEqualTo("One.\n\n" + chosen.replace("|", "\n\n") + "\n\nThree.");
    }

    @Test
    void whatIsWrittenAnewCountsBeforeWhatIsChosen() {
        Page opened = opened("Written anew");
        theirForm(opened).with("body", "One.\n\nTheir two.\n\nThree.").press("Save draft");
        Page conflict =
                opened.form("#story").with("body", "One.\n\nMy two.\n\nThree.").press("Save draft");

        String area = conflict.html().select(".place textarea").attr("name");
        Page saved =
                conflict.form("#story").with(area, "Our two.\r\n\r\nAnd more.").press("Save draft");

        assertThat(body(saved)).isEqualTo("One.\n\nOur two.\n\nAnd more.\n\nThree.");
    }

    @Test
    void whatOneTookOutAndTheOtherChangedIsKeptUnlessSomebodyDecidesOtherwise() {
        Page opened = opened("Taken out");
        theirForm(opened).with("body", "One.\n\nThree.").press("Save draft");

        Page conflict = opened.form("#story")
                .with("body", "One.\n\nTwo, longer.\n\nThree.")
                .press("Save draft");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html().select(".place .version-text").eachText())
                .containsExactly("Two.", "Taken out.", "Two, longer.");
        assertThat(conflict.html().select(".place input[type=radio]").eachAttr("value"))
                .containsExactly("theirs", "mine", "anew");
        assertThat(body(choosing(conflict, "mine").press("Save draft"))).isEqualTo("One.\n\nTwo, longer.\n\nThree.");
    }

    @Test
    void aHeadlineIsOneOrTheOther() {
        Page opened = opened("Headline of both");
        theirForm(opened).with("headline", "Headline of theirs").press("Save draft");

        Page conflict =
                opened.form("#story").with("headline", "Headline of mine").press("Save draft");

        assertThat(conflict.text(".place legend")).isEqualTo("Headline 1 of 1");
        String radio = conflict.html().select(".place input[type=radio]").attr("name");
        Page saved = conflict.form("#story").with(radio, "theirs").press("Save draft");
        assertThat(saved.value("Headline")).isEqualTo("Headline of theirs");
    }

    @Test
    void aDecisionThatIsLateIsMergedWithWhatCameSince() {
        Page opened = opened("Late");
        theirForm(opened).with("body", "One.\n\nTheir two.\n\nThree.").press("Save draft");
        Page conflict =
                opened.form("#story").with("body", "One.\n\nMy two.\n\nThree.").press("Save draft");
        theirForm(opened).with("body", "One.\n\nTheir two.\n\nThree, later.").press("Save draft");

        Page saved = choosing(conflict, "both").press("Save draft");

        assertThat(saved.text(".notice")).contains("Saved as revision 4.");
        assertThat(body(saved)).isEqualTo("One.\n\nTheir two.\n\nMy two.\n\nThree, later.");
    }

    @Test
    void aDecisionOnWhatWasChangedAgainIsAskedForAgain() {
        Page opened = opened("Changed again");
        theirForm(opened).with("body", "One.\n\nTheir two.\n\nThree.").press("Save draft");
        Page conflict =
                opened.form("#story").with("body", "One.\n\nMy two.\n\nThree.").press("Save draft");
        theirForm(opened).with("body", "One.\n\nTheir second two.\n\nThree.").press("Save draft");

        String radio = conflict.html().select(".place input[type=radio]").attr("name");
        Page again = conflict.form("#story").with(radio, "mine").press("Save draft");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text(".version-text")).contains("Their two.", "second", "My two.");
        assertThat(body(choosing(again, "both").press("Save draft"))).contains("Their second two.\n\nMy two.");
    }

    @Test
    void nothingThatNobodyReadIsPublished() {
        Page opened = opened("Not yet");
        theirForm(opened).with("body", "One!\n\nTwo.\n\nThree.").press("Save draft");

        Page saved = opened.form("#story").with("standfirst", "Mine.").press("Publish");

        assertThat(saved.text(".state")).contains("Draft");
        assertThat(saved.text(".notices")).contains("It was not published yet: read it, then publish.");
        assertThat(saved.form("#story").press("Publish").text(".state")).contains("Published");
    }

    @Test
    void whatReadersAreToBeToldWaitsUntilItIsPublished() {
        Page published = opened("Corrected by two").form("#story").press("Publish");
        theirForm(published).with("body", "One!\n\nTwo.\n\nThree.").press("Save draft");

        Page saved = published
                .form("#story")
                .with("standfirst", "Mine.")
                .with("changeNote", "Standfirst mended")
                .with("changeKind", "CORRECTION")
                .with("correction", "It was theirs.")
                .press("Publish");

        assertThat(saved.text(".notices")).contains("Saved as revision 3.", "It was not published yet");
        assertThat(saved.text(".page")).doesNotContain("It is not saved yet");
        assertThat(saved.value("Correction")).isEqualTo("It was theirs.");
        assertThat(saved.chosen("This change is")).containsExactly("Correction: something was wrong");
        assertThat(saved.value("Change note")).isEmpty();
        assertThat(mine.get(saved.path()).text(".draft dd ins")).contains("It was theirs");

        Page corrected = saved.form("#story").press("Publish");
        assertThat(corrected.text(".state")).contains("Published");
        assertThat(corrected.value("Correction")).isEmpty();
        assertThat(corrected.has(".draft")).isFalse();
        String address = corrected.html().select(".state a").attr("href");
        assertThat(mine.get(address).text("main")).contains("It was theirs.");
    }

    @Test
    void whatWasDecidedOnAsAWholeIsPublishedFromThere() {
        Page published = opened("Decided and out").form("#story").press("Publish");
        theirForm(published).with("body", "One.\n\nTheir two.\n\nThree.").press("Save draft");
        Page conflict = published
                .form("#story")
                .with("body", "One.\n\nMy two.\n\nThree.")
                .with("changeKind", "UPDATE")
                .press("Publish");
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html().select("#story button").eachText()).containsExactly("Save draft", "Publish");
        assertThat(conflict.text(".notices")).doesNotContain("read it as a whole");

        Page out = choosing(conflict, "mine").press("Publish");

        assertThat(out.text(".notice")).contains("Published: readers see revision 3 now.");
        assertThat(newsroom.publicText(DeskPages.id(out)).body()).isEqualTo("One.\n\nMy two.\n\nThree.");
    }

    @Test
    void whatHasSomethingOfTheirsThatNobodyDecidedOnIsReadFirst() {
        Page published = opened("Decided and read").form("#story").press("Publish");
        theirForm(published).with("body", "One.\n\nTheir two.\n\nTheir three.").press("Save draft");
        Page conflict = published
                .form("#story")
                .with("body", "One.\n\nMy two.\n\nThree.")
                .with("changeKind", "UPDATE")
                .press("Publish");
        assertThat(conflict.text(".notices")).contains("Publish saves it first");

        Page saved = choosing(conflict, "mine").press("Publish");

        assertThat(saved.text(".notices")).contains("It was not published yet: read it, then publish.");
        assertThat(newsroom.publicText(DeskPages.id(saved)).body()).isEqualTo("One.\n\nTwo.\n\nThree.");
        assertThat(body(saved)).isEqualTo("One.\n\nMy two.\n\nTheir three.");
    }

    @Test
    void aDraftIsSubmittedFromThereToo() {
        Browser reporter = staff.signedIn(port, Role.REPORTER);
        Page draft =
                DeskPages.complete(reporter, newsroom, "Decided and submitted").press("Save draft");
        theirForm(draft).with("headline", "Theirs").press("Save draft");
        Page conflict = draft.form("#story").with("headline", "Mine").press("Submit for review");
        assertThat(conflict.html().select("#story button").eachText())
                .containsExactly("Save draft", "Submit for review");

        assertThat(choosing(conflict, "mine").press("Submit for review").text(".state"))
                .contains("In review");
    }

    @Test
    void marksAreShownAsWhatTheyMark() {
        String figure = mine.get("/admin/figures/new")
                .form("#entry")
                .with("counts", "rafts " + Newsroom.word())
                .with("qualifier", "EXACTLY")
                .with("value", "7")
                .with("unit", "rafts")
                .with("speaker", "a boatman")
                .press("Save")
                .path()
                .substring("/admin/figures/".length());
        Page opened = DeskPages.complete(mine, newsroom, "Marked by two")
                .with("body", "There were [7](figure:" + figure + ") rafts.")
                .press("Save draft");
        theirForm(opened)
                .with("body", "There were some [seven](figure:" + figure + ") rafts.")
                .press("Save draft");

        Page conflict = opened.form("#story")
                .with(
                        "body",
                        "There were [7](figure:" + figure + ") rafts and no boat, [they say](claim:"
                                + opened.path().substring(opened.path().length() - 36) + ").")
                .press("Save draft");

        assertThat(conflict.text(".versions"))
                .contains("(marked: 7 rafts", "(marked: nothing that is in the ledger)")
                .doesNotContain("figure:", "](");
        assertThat(conflict.value("Or written anew")).as("what is saved").contains("(figure:" + figure + ")");
    }

    /** On the page where two texts are decided between, and on the form after it. */
    @Test
    void whatIsNewIsKeptWhileSomebodyDecides() {
        Page published = opened("Updated by two").form("#story").press("Publish");
        theirForm(published).with("body", "Theirs.\n\nTwo.\n\nThree.").press("Save draft");

        Page deciding = published
                .form("#story")
                .with("body", "Mine.\n\nTwo.\n\nThree.")
                .with("changeKind", "UPDATE")
                .with("updateNote", "Mine\nis new.")
                .press("Publish");
        assertThat(deciding.status()).isEqualTo(409);
        Page saved = choosing(deciding, "mine").press("Save draft");

        assertThat(saved.value("What is new, for readers")).isEqualTo("Mine\nis new.");
        assertThat(saved.chosen("This change is")).containsExactly("Update: something new");
        assertThat(mine.get(saved.path()).text(".draft dd ins")).contains("Mine is new.");

        Page updated = saved.form("#story").press("Publish");
        String address = updated.html().select(".state a").attr("href");
        assertThat(mine.get(address).text(".story__news")).isEqualTo("What is new: Mine is new.");
        assertThat(updated.has(".draft")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Save draft,false", "Publish,false", "Save draft,true"})
    void aNoteOnNothingStaysInItsField(String button, boolean again) {
        Page opened = opened("Noted");
        Form form = opened.form("#story");
        if (again) {
            form.press("Save draft");
        }

        Page saved = form.with("changeNote", "Ask Dana").press(button);

        assertThat(saved.value("Change note")).isEqualTo("Ask Dana");
        Page noted = saved.form("#story").with("body", "Changed").press("Save draft");
        assertThat(noted.value("Change note")).isEmpty();
        assertThat(mine.get(noted.path()).has(".draft")).isFalse();
        assertThat(mine.get(noted.path() + "/history").text("main")).contains("Ask Dana");
    }

    @Test
    void theFormOfANewStorySentAgainAfterAChangeGoesOnFromThere() {
        Form form = DeskPages.complete(mine, newsroom, "Back and forth").with("body", "One.");
        form.press("Save draft");

        Page again = form.with("body", "One, and more.").press("Save draft");

        assertThat(again.text(".notice")).contains("Saved as revision 2.");
        assertThat(body(again)).isEqualTo("One, and more.");
    }

    @Test
    void aChangeOfNothingButThePlaceIsNotTakenBackUnawares() {
        Page opened = opened("On the move");
        Page moved = theirForm(opened)
                .with("zone", "Asia/Bishkek")
                .with("language", "ru")
                .press("Save draft");
        assertThat(moved.text(".notice")).contains("Saved as revision 2.");

        Page saved = opened.form("#story").with("body", "My body").press("Save draft");

        assertThat(saved.value("Body")).isEqualTo("My body");
        assertThat(stories.findById(DeskPages.id(opened)).orElseThrow().zone()).isEqualTo(ZoneId.of("Asia/Bishkek"));

        Page conflict = opened.form("#story")
                .with("zone", "Asia/Aqtau")
                .with("language", "kk")
                .press("Save draft");
        assertThat(conflict.text(".place")).contains("Asia/AlmatyBishkek", "Asia/AlmatyAqtau", "Russian", "Kazakh");
        Page decided = choosing(conflict, "mine").press("Save draft");
        assertThat(decided.value("Time zone")).isEqualTo("Asia/Aqtau");
        assertThat(decided.chosen("Language")).containsExactly("Kazakh");
    }

    @Test
    void whatWasPublishedMeanwhileIsNotLostEither() {
        Page opened = DeskPages.complete(mine, newsroom, "Out already").press("Save draft");
        theirs.get(opened.path()).form("#story").press("Publish");

        Page saved = opened.form("#story").with("body", "A late thought").press("Save draft");

        assertThat(saved.text(".state")).contains("Published; your changes are not public yet");
        assertThat(saved.value("Body")).isEqualTo("A late thought");
    }

    @Test
    void ofManyAtOnceOneSavesAndNobodySeesAnError() {
        Browser browser = staff.signedIn(port, Role.EDITOR);
        Form opened = DeskPages.complete(browser, newsroom, "All at once")
                .press("Save draft")
                .form("#story");

        long saved = IntStream.range(0, 6)
                .mapToObj(i -> new Form(opened).with("body", "Version " + i))
                .map(form -> CompletableFuture.supplyAsync(
                        () -> form.press("Save draft").status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .peek(status -> assertThat(status).isIn(200, 409))
                .filter(status -> status == 200)
                .count();

        assertThat(saved).isEqualTo(1);
    }

    @Test
    void ofManyNewOnesAtOnceOneIsMade() {
        Browser browser = staff.signedIn(port, Role.EDITOR);
        Form opened = DeskPages.complete(browser, newsroom, "Clicked again and again");

        IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> opened.press("Publish")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .forEach(page -> assertThat(page.status()).isEqualTo(200));

        assertThat(browser.get("/admin/stories").html().select(".queue h2").eachText())
                .containsOnlyOnce("Clicked again and again");
    }
}
