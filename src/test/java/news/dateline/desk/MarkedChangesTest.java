package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import news.dateline.account.Role;
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

/** What is marked in a text does not change behind the back of its readers, nor say another number unnoticed. */
@PortalTest
class MarkedChangesTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Newsroom newsroom;

    private final String counts = "sheds " + Newsroom.word();
    private Browser editor;
    private String figure;

    @BeforeEach
    void recordAFigure() {
        editor = staff.signedIn(port, Role.EDITOR);
        figure = record("AT_LEAST", "164", "");
    }

    private String record(String qualifier, String value, String upper) {
        return editor.get("/admin/figures/new")
                .form("#entry")
                .with("counts", counts)
                .with("qualifier", qualifier)
                .with("value", value)
                .with("upper", upper)
                .with("unit", "sheds")
                .with("speaker", "a neighbour")
                .press("Save")
                .path()
                .substring("/admin/figures/".length());
    }

    private Page published(String words) {
        return DeskPages.complete(editor, newsroom, "Sheds " + Newsroom.word())
                .with("body", body(words))
                .press("Publish");
    }

    private String body(String words) {
        return "They are gone. It took [" + words + "](figure:" + figure + ") sheds.";
    }

    @Test
    void aMarkedFigureThatChangedIsNoTypo() {
        Page published = published("at least 164");
        UUID story = DeskPages.id(published);
        Form change = published
                .form("#story")
                .with("body", body("at least 170"))
                .with("changeNote", "As they say now")
                .with("changeKind", "TYPO");

        Page refused = change.press("Publish");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("This change is"))
                .contains("“at least 164” became “at least 170”", "Choose Update or Correction");
        assertThat(refused.value("Body")).isEqualTo(body("at least 170"));
        assertThat(refused.value("Change note")).isEqualTo("As they say now");
        assertThat(newsroom.text(story).body()).as("nothing was saved").contains("164");
        Page updated = refused.form("#story").with("changeKind", "UPDATE").press("Publish");
        assertThat(updated.text(".notice")).contains("Published");
        assertThat(newsroom.publicText(story).body()).contains("170");
    }

    @Test
    void aFigureThatIsNoLongerMarkedOrNewlySoIsNoTypoEither() {
        Page published = published("at least 164");
        Page taken = published
                .form("#story")
                .with("body", "They are gone. It took at least 164 sheds.")
                .with("changeKind", "TYPO")
                .press("Publish");
        assertThat(taken.problem("This change is")).contains("“at least 164” is no longer marked so");

        Page added = published
                .form("#story")
                .with("body", body("at least 164") + " It took [164](figure:" + figure + ").")
                .with("changeKind", "TYPO")
                .press("Publish");
        assertThat(added.problem("This change is")).contains("“164” was not marked so before");
    }

    @Test
    void aTypoBesideItIsOne() {
        Page published = published("at least 164");

        Page mended = published
                .form("#story")
                .with("body", body("At  least 164").replace("gone", "gone for good"))
                .with("changeKind", "TYPO")
                .press("Publish");

        assertThat(mended.text(".notice")).contains("Published");
        assertThat(newsroom.publicText(DeskPages.id(mended)).body()).contains("gone for good");
    }

    @ParameterizedTest
    @CsvSource({
        "headline, Sheds of 171",
        "standfirst, Now 171",
        "body, They are gone. It took 171 sheds.",
        "editorsNote, It was 171 once",
        "dateline, 'Almaty, 171 km off'"
    })
    void anotherNumberThatNobodyMarkedIsNoTypo(String field, String words) {
        Page published = DeskPages.complete(editor, newsroom, "Sheds " + Newsroom.word())
                .with("body", "They are gone. It took 170 sheds.")
                .press("Publish");

        Page refused = published
                .form("#story")
                .with(field, words)
                .with("changeKind", "TYPO")
                .press("Publish");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("This change is")).contains("does not say “171”", "Choose Update or Correction");
        assertThat(refused.html().select("#story [name=" + field + "]").val()).isEqualTo(words);
        assertThat(newsroom.text(DeskPages.id(published)).body())
                .as("nothing was saved")
                .contains("170");
        Page updated = refused.form("#story").with("changeKind", "UPDATE").press("Publish");
        assertThat(updated.text(".notice")).contains("Published");
    }

    @Test
    void theSameNumberWrittenOtherwiseIsATypo() {
        Page published = DeskPages.complete(editor, newsroom, "Sheds " + Newsroom.word())
                .with("body", "They are gone: 4,404 of 12.5 percent, by day 2, [here](https://example.org/1).")
                .press("Publish");

        Page mended = published
                .form("#story")
                .with("body", "They are gone: 4 404 of 12,5 percent, by day 2, [here](https://example.org/17).")
                .with("changeKind", "TYPO")
                .press("Publish");

        assertThat(mended.text(".notice")).contains("Published");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; 5 killed, 10 hurt.; 10 killed, 5 hurt.; says “10” in another place",
                "en; 5 killed, 10 hurt.; 5 killed, 10 hurt, 10 lost.; says “10” in another place, or more",
                "en; 5 killed, 10 hurt.; 5 killed, many hurt.; says “10”, and this one does not",
                "en; It was -5 degrees.; It was 5 degrees.; does not say “5”",
                "ru; Добыли 12,345 млн.; Добыли 12 345 млн.; does not say “12 345 млн.”",
                "en; It cost 5 million.; It cost 5 billion.; does not say “5 billion”",
                "ru; Это 5 млн тенге.; Это 5 млрд тенге.; does not say “5 млрд”",
                "ru; Это 12 тыс. тонн.; Это 12 тонн.; says “12 тыс.”, and this one does not",
                "kk; Бұл 5 млн теңге.; Бұл 5 млрд теңге.; does not say “5 млрд”",
                "en; It fell by 5%.; It fell by 5.; says “5%”, and this one does not",
                "en; It took at least 225 sheds.; It took 225 sheds.; says “at least 225”, and this one does not",
                "ru; Это не менее 225 сараев.; Это 225 сараев.; says “не менее 225”, and this one does not",
                "kk; Бұл кемінде 225 сарай.; Бұл 225 сарай.; says “кемінде 225”, and this one does not",
                "kk; Бұл 225-тен астам сарай.; Бұл 225 сарай.; says “225-тен астам”, and this one does not",
                "en; It was on 5 January.; It was on 6 January.; does not say “6”",
                "en; It was on 5 January.; It was on 5 March.; does not say “March”",
                "ru; Было 05.01.2022.; Было 05.02.2022.; does not say “05.02.2022”",
                "en; In March 8,000 million came.; In March 8,000 billion came.; does not say “8,000 billion”",
                "en; It began at 15:30.; It began at 16:30.; does not say “16:30”",
                "ru; Звоните +7 727 250 10 00.; Звоните +7 727 250 10 01.; does not say “+7 727 250 10 01”",
                "en; Of 2,500 in all.; Of 2 here and 500 there.; says “2,500”, and this one does not"
            })
    void numbersThatSaySomethingElseAreNoTypo(String language, String before, String after, String why) {
        Page refused = changed(language, before, after);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("This change is")).contains(why, "Choose Update or Correction");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; They lost 1 500 sheds.; They lost 1,500 sheds.",
                "en; It is 5-7 km of teh road on 09.01.2022.; It is 5–7 km of the road on 09.01.2022.",
                "ru; Сараев 1500, или 12.5 %.; Сараев 1 500, или 12,5 %.",
                "ru; Сараев 1,234,567.; Сараев 1 234 567.",
                "en; On January 5 164 people came.; On January 5, 164 people came.",
                "en; On January 5 12 people came.; On January 5, 12 people came.",
                "en; On January 5,164 people came.; On January 5, 164 people came.",
                "en; In March 8 500 people came.; In March 8,500 people came.",
                "ru; С 05.01.2022-07.01.2022 шло.; С 05.01.2022–07.01.2022 шло.",
                "en; By day 5 164 people and 5 164 000 sheds.; By day 5, 164 people and 5,164,000 sheds.",
                "en; On days 10,11 and 12 it was cold.; On days 10, 11 and 12 it was cold.",
                "ru; Было 10,11 и 12 января.; Было 10, 11 и 12 января.",
                "en; It began at 15.30 in Almaty.; It began at 15:30 in Almaty.",
                "en; It began at 09:30.; It began at 9:30.",
                "ru; Было 05.01.2022 утром.; Было 5 января 2022 утром.",
                "en; It was on January 5, 2022.; It was on 5 January 2022.",
                "kk; Бұл 05.01.2022 болды.; Бұл 2022 жылғы 5 қаңтарда болды.",
                "ru; Звоните +7 727 250 10 00 утром.; Звоните +7-727-250-10-00 утром.",
                "en; See https://example.org/17/5-of-6 for more.; See https://example.org/18/5-of-7 for more.",
                "en; It cost 5 million and fell by 10–15%.; It cost 5,000,000 and fell by 10% to 15 per cent.",
                "ru; Это не менее 12 тыс. тонн.; Это не меньше 12 000 тонн.",
                "en; It took at least  225 sheds.; It took no fewer than 225 sheds."
            })
    void numbersThatSayTheSameAreATypo(String language, String before, String after) {
        assertThat(changed(language, before, after).text(".notice")).contains("Published");
    }

    @Test
    void onlyTheNumbersThatChangedAreNamed() {
        Page refused =
                changed("en", "In 2022 it took 164 sheds; 2022 had 12 more.", "Then it took 164; 2022 had 12 more.");

        assertThat(refused.problem("This change is"))
                .contains("says “2022” in another place")
                .doesNotContain("“164”", "“12”", "does not say", "this one does not");
    }

    private Page changed(String language, String before, String after) {
        return DeskPages.complete(editor, newsroom, "Sheds " + Newsroom.word())
                .with("language", language)
                .with("body", before)
                .press("Publish")
                .form("#story")
                .with("body", after)
                .with("changeKind", "TYPO")
                .press("Publish");
    }

    @Test
    void aTypoInWhatIsSavedButNotOutYetIsLookedAtToo() {
        Page published = published("at least 164");
        Page staged = published.form("#story").with("body", body("some 170")).press("Save draft");

        Page refused = staged.form("#story").with("changeKind", "TYPO").press("Publish");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("This change is")).contains("“some 170”");
    }

    @Test
    void wordsThatSayAnotherNumberAreSaidBesideTheTextAndSavedNonetheless() {
        Page saved = DeskPages.complete(editor, newsroom, "Other number")
                .with("body", body("more than 170"))
                .press("Save draft");

        assertThat(saved.text(".notice")).contains("Saved as revision 1.");
        assertThat(saved.text("#body-warning")).contains("“more than 170” marks at least 164 " + counts);
        assertThat(saved.form("#story").press("Publish").text(".state")).contains("Published");
    }

    @ParameterizedTest
    @CsvSource({
        "EXACTLY, 2500000, '', en, 2.5 million",
        "EXACTLY, 2500, '', ru, '2 500'",
        "EXACTLY, 4.5, '', ru, '4,5'",
        "RANGE, 160, 170, en, between 160 and 170",
        "RANGE, 160, 170, en, 170",
        "AT_LEAST, 164, '', en, scores of"
    })
    void wordsThatSayTheNumberInTheirOwnWayAreNotRemarkedOn(
            String qualifier, String value, String upper, String language, String words) {
        figure = record(qualifier, value, upper);

        Page saved = DeskPages.complete(editor, newsroom, "Same number")
                .with("language", language)
                .with("body", body(words))
                .press("Save draft");

        assertThat(saved.text(".notice")).contains("Saved");
        assertThat(saved.has("#body-warning")).as(saved.text("#body-warning")).isFalse();
    }

    @Test
    void aRangeWithAnotherEndIsAnotherNumber() {
        figure = record("RANGE", "160", "170");

        Page saved = DeskPages.complete(editor, newsroom, "Another end")
                .with("body", body("160 to 180"))
                .press("Save draft");

        assertThat(saved.text("#body-warning")).contains("160 to 170");
    }
}
