package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.UUID;
import java.util.stream.IntStream;
import news.dateline.account.Role;
import news.dateline.shared.Ids;
import news.dateline.testing.Browser;
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

@PortalTest
class StoryFormTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Statements statements;

    private Browser editor;

    @BeforeEach
    void signIn() {
        editor = staff.signedIn(port, Role.EDITOR);
    }

    @Test
    void aHeadlineIsEnoughForADraft() {
        Page saved =
                DeskPages.blank(editor).with("headline", "Fuel prices double").press("Save draft");

        assertThat(saved.path()).matches("/admin/stories/[0-9a-f-]{36}");
        assertThat(saved.text(".notice")).contains("Saved as revision 1.");
        assertThat(saved.text(".state")).contains("Draft").contains("Revision 1, saved just now by Test editor");
        assertThat(saved.value("Headline")).isEqualTo("Fuel prices double");
        assertThat(editor.get("/admin/stories").text()).contains("Fuel prices double");
    }

    @Test
    void withoutOneNothingIsSavedAndNothingLost() {
        Page refused = DeskPages.blank(editor)
                .with("headline", " \t")
                .with("body", "Kept\r\nwith its lines")
                .with("zone", "Mars/Olympus")
                .with("sourceLink", "javascript:alert(1)")
                .press("Save draft");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.value("Body")).isEqualTo("Kept\nwith its lines");
        assertThat(refused.value("Time zone")).isEqualTo("Mars/Olympus");
        assertThat(refused.problem("Headline")).startsWith("Write a headline");
        assertThat(refused.problem("Time zone")).contains("no such time zone");
        assertThat(refused.problem("Source link")).contains("https://");
        assertThat(refused.field("Headline").attr("aria-invalid")).isEqualTo("true");
        assertThat(refused.field("Headline").attr("aria-describedby")).isEqualTo("headline-hint headline-problem");
        assertThat(refused.html().select("#problems a").eachAttr("href"))
                .containsExactly("#headline", "#zone", "#sourceLink");

        Page saved = refused.form("#story")
                .with("headline", "Now")
                .with("zone", "Asia/Almaty")
                .with("sourceLink", "")
                .press("Save draft");
        assertThat(newsroom.text(DeskPages.id(saved)).body()).isEqualTo("Kept\nwith its lines");
    }

    @Test
    void aHeadlineThatNobodySeesIsNone() {
        Page refused = DeskPages.blank(editor)
                .with("headline", "\u00A0\u200B\uFEFF\u3164")
                .press("Save draft");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("Headline")).startsWith("Write a headline");
    }

    @Test
    void aSourceMayHaveItsAddressInItsOwnScript() {
        String link = "https://тест.қаз/жаңалықтар?күн=9&a=b";
        Page published = DeskPages.complete(editor, newsroom, "From a Kazakh source")
                .with("sourceLink", link)
                .press("Publish");

        assertThat(published.value("Source link")).isEqualTo(link);
        Page read = editor.get(published.html().select(".state a").attr("href"));
        assertThat(read.html().select("a[href*=қаз]").attr("href")).isEqualTo(link);
    }

    @Test
    void publishingAsksForMoreAndKeepsEverything() {
        UUID person = newsroom.person("A person").id();
        Page refused = DeskPages.blank(editor)
                .with("headline", "Only this")
                .with("byline", "")
                .choosing("people", person)
                .press("Publish");

        assertThat(refused.status()).isEqualTo(422);
        for (String label : new String[] {"Standfirst", "Byline", "Body", "Regions", "Topics", "Source"}) {
            assertThat(refused.problem(label)).as(label).isNotEmpty();
        }
        assertThat(refused.chosen("People")).containsExactly("A person");
        assertThat(refused.value("Headline")).isEqualTo("Only this");
    }

    @Test
    void aStoryIsSubmittedWithWhatStandsInTheForm() {
        Page submitted = DeskPages.blank(editor).with("headline", "For a look").press("Submit for review");

        assertThat(submitted.text(".state")).contains("In review");
        assertThat(submitted.text("#story button")).doesNotContain("Submit");
    }

    @Test
    void aPreviewShowsTheFormAndKeepsNothing() {
        Form form =
                DeskPages.blank(editor).with("headline", "Just a <b>look</b>").with("body", "First words");
        Page preview = form.press("Preview");

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text("article")).contains("Just a <b>look</b>").contains("First words");
        assertThat(editor.get("/admin/stories").text()).doesNotContain("Just a");
        String id = form.fields().value("id");
        assertThat(editor.get("/admin/stories/" + id + "/preview").path()).isEqualTo("/admin/stories/new");
        assertThat(editor.get("/admin/stories/" + id).status()).isEqualTo(404);
    }

    @Test
    void theMainRegionStaysTheMainOne() {
        UUID first = newsroom.region("Zhetisu").id();
        UUID second = newsroom.region("Abai").id();
        Page saved = DeskPages.blank(editor)
                .with("headline", "Two regions")
                .choosing("regions", first)
                .choosing("regions", second)
                .press("Save draft");
        Form reopened = editor.get(saved.path()).form("#story");
        Page again = reopened.with("headline", "Two regions still").press("Save draft");

        assertThat(newsroom.text(DeskPages.id(again)).conceptIds()).containsExactly(first, second);
    }

    @Test
    void whatDoesNotExistCannotBeChosen() {
        UUID person = newsroom.person("Not a region").id();
        Page refused = DeskPages.blank(editor)
                .with("headline", "Odd choices")
                .choosing("regions", person)
                .choosing("topics", Ids.next())
                .choosing("events", "nonsense")
                .with("storyline", Ids.next().toString())
                .with("language", "tlh")
                .press("Save draft");

        assertThat(refused.status()).isEqualTo(422);
        for (String label : new String[] {"Regions", "Topics", "Events", "Storyline", "Language"}) {
            assertThat(refused.problem(label)).as(label).isNotEmpty();
        }
    }

    @Test
    void listsStayShortHoweverManyConceptsThereAre() {
        IntStream.range(0, 201).forEach(number -> newsroom.person(Newsroom.word()));
        UUID last = newsroom.person("Not used yet").id();

        Page blank = editor.get("/admin/stories/new");
        assertThat(blank.field("People").select("option")).hasSize(200);
        assertThat(blank.field("People").select("option[value=" + last + "]")).isEmpty();

        Page saved = blank.form("#story")
                .with("headline", "Somebody new")
                .choosing("people", last)
                .press("Save draft");
        assertThat(saved.chosen("People")).containsExactly("Not used yet");
        Page used = editor.get("/admin/stories/new");
        assertThat(used.field("People").select("option[value=" + last + "]"))
                .as("what a story is about comes before what none is")
                .hasSize(1);
    }

    @Test
    void namesAreWrittenBesideAListThatLacksThem() {
        UUID cyrillic =
                newsroom.person(Newsroom.word(), "Bekzat Only", "Бекзат Жалғыз").id();
        String comma = "Ministry, of " + Newsroom.word();
        UUID ministry = newsroom.organisation(Newsroom.word(), comma).id();
        Page saved = DeskPages.blank(editor)
                .with("headline", "By name")
                .with("peopleNamed", "\r\n бекзат жалғыз ,\r\n")
                .with("organisationsNamed", comma)
                .press("Save draft");

        assertThat(saved.text(".notice")).contains("Saved as revision 1.");
        assertThat(newsroom.text(DeskPages.id(saved)).conceptIds()).containsExactlyInAnyOrder(cyrillic, ministry);
        assertThat(saved.value("People by name")).isEmpty();
    }

    @Test
    void aNameThatIsNotKnownOrMeansSeveralIsAskedAboutAndKept() {
        String name = "Erlan " + Newsroom.word();
        UUID one = newsroom.person(name).id();
        UUID other = newsroom.person(name).id();
        String known = newsroom.person("Known " + Newsroom.word()).slug();
        Page refused = DeskPages.blank(editor)
                .with("headline", "Who is it?")
                .with("peopleNamed", "people/" + known + ", " + name)
                .with("eventsNamed", "An unheard-of summit")
                .press("Save draft");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("People by name")).contains("Several are called “" + name);
        assertThat(refused.value("People by name")).isEqualTo(name);
        assertThat(refused.problem("Events by name")).contains("An unheard-of summit");
        assertThat(refused.html().select(".candidates input[name=people]").eachAttr("value"))
                .containsExactlyInAnyOrder(one.toString(), other.toString());

        Page saved = refused.form("#story")
                .choosing("people", other)
                .with("eventsNamed", "")
                .press("Save draft");
        assertThat(saved.status()).isEqualTo(200);
        assertThat(newsroom.text(DeskPages.id(saved)).conceptIds())
                .contains(other)
                .doesNotContain(one)
                .hasSize(2);
    }

    @Test
    void namesAreLookedUpWithoutSaving() {
        newsroom.topic("Topic of lookup " + Newsroom.word());
        String name = "Looked up " + Newsroom.word();
        newsroom.topic(name);
        Form form = DeskPages.blank(editor).with("headline", "Only looked").with("topicsNamed", name);
        Page found = form.press("Look up");

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.chosen("Topics")).containsExactly(name);
        assertThat(found.value("Headline")).isEqualTo("Only looked");
        assertThat(editor.get("/admin/stories/" + form.fields().value("id")).status())
                .isEqualTo(404);
    }

    @Test
    void moreNamesThanAStoryHasAreRefusedUnseen() {
        Page refused = DeskPages.blank(editor)
                .with("headline", "Far too many")
                .with("peopleNamed", "a,".repeat(60))
                .press("Save draft");

        assertThat(refused.problem("People by name")).contains("At most 50 names");
        assertThat(refused.value("People by name")).isEqualTo("a,".repeat(60));
    }

    @Test
    void howeverManyNamesAreTypedTheyAreLookedUpAtOnce() {
        String name = "Marat " + Newsroom.word();
        newsroom.person(name);
        newsroom.person(name);
        String unknown = String.join("\n", Collections.nCopies(20, "Nobody, of " + Newsroom.word()));
        Form form = DeskPages.blank(editor).with("headline", "Many names");

        int without = statements(form.with("headline", ""));
        int with = statements(form.with("peopleNamed", name + "\n" + unknown)
                .with("regionsNamed", "Almaty, Kazakhstan, Nowhere")
                .with("topicsNamed", "No such topic"));

        // The lists name what was found, and what is above it.
        assertThat(with - without).isBetween(1, 3);
    }

    private int statements(Form form) {
        statements.forget();
        assertThat(form.press("Save draft").status()).isEqualTo(422);
        return statements.seen().size();
    }
}
