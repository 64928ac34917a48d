package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.account.Role;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.concept.ShownConcepts;
import news.dateline.testing.Browser;
import news.dateline.testing.Eventually;
import news.dateline.testing.Form;
import news.dateline.testing.HostileText;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import news.dateline.testing.Statements;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With scripts off. */
@PortalTest
class NamesInTextTest {

    private static final String FIND = "Find names in the text";

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Concepts concepts;

    @Autowired
    ShownConcepts shown;

    @Autowired
    JdbcClient database;

    @Autowired
    Statements statements;

    private Browser editor;

    @BeforeEach
    void signIn() {
        editor = staff.signedIn(port, Role.EDITOR);
    }

    private Page find(String headline, String body) {
        return DeskPages.blank(editor)
                .with("headline", headline)
                .with("body", body)
                .press(FIND);
    }

    private List<UUID> recorded(Kind kind, String name) {
        return concepts.named(name, List.of(kind), "en", Limit.of(2)).stream()
                .map(ConceptLink::id)
                .toList();
    }

    private static String proposal(Page page, String name) {
        return page.html().select(".proposal").stream()
                .filter(one -> one.select("label").text().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name + " in " + page.text(".proposals")))
                .text();
    }

    private static boolean isTicked(Page page, String name) {
        return page.html().select(".proposal").stream()
                .filter(one -> one.select("label").text().equals(name))
                .anyMatch(one -> one.selectFirst("input[checked]") != null);
    }

    @Test
    void proposesWhatTheTextNamesAndKeepsAllThatWasTyped() {
        Page page = DeskPages.blank(editor)
                .with("headline", "Soldiers leave Almaty")
                .with("body", "Kassym-Jomart Tokayev spoke of **Almaty**.\r\n\r\nThe CSTO will go, he said.")
                .with("zone", "Mars/Olympus")
                .press(FIND);

        assertThat(page.status()).isEqualTo(200);
        assertThat(proposal(page, "Almaty"))
                .contains("Brings Kazakhstan, Central Asia, Asia")
                .contains("Soldiers leave Almaty")
                .contains("(2 mentions)");
        assertThat(page.html().select(".excerpt mark").eachText()).contains("Almaty", "Kassym-Jomart Tokayev", "CSTO");
        assertThat(isTicked(page, "Kassym-Jomart Tokayev")).isTrue();
        assertThat(page.value("Body"))
                .isEqualTo("Kassym-Jomart Tokayev spoke of **Almaty**.\n\nThe CSTO will go, he said.");
        assertThat(page.value("Time zone")).isEqualTo("Mars/Olympus");
        assertThat(page.chosen("Regions")).isEmpty();
        assertThat(editor.get("/admin/stories").text()).doesNotContain("Soldiers leave Almaty");
    }

    @Test
    void tagsWhatWasTickedAndNothingElse() {
        Page found = find("Troops leave Almaty", "Kassym-Jomart Tokayev thanked the CSTO in Kazakhstan.");
        UUID tokayev =
                shown.find(Kind.PERSON, "kassym-jomart-tokayev").orElseThrow().id();
        UUID almaty = shown.find(Kind.REGION, "almaty").orElseThrow().id();

        Page added = found.form("#story")
                .without("add")
                .choosing("add", tokayev)
                .choosing("add", almaty)
                .press("Add the chosen");

        assertThat(added.text(".notice")).contains("Added: Almaty, Kassym-Jomart Tokayev. Not saved yet.");
        assertThat(added.chosen("Regions")).containsExactly("Almaty");
        assertThat(added.chosen("People")).containsExactly("Kassym-Jomart Tokayev");
        assertThat(added.chosen("Organisations")).isEmpty();
        Page saved = added.form("#story").press("Save draft");
        assertThat(newsroom.text(DeskPages.id(saved)).conceptIds()).containsExactly(almaty, tokayev);

        Page again = saved.form("#story").press(FIND);
        assertThat(again.text(".proposals")).contains("Chosen already: Almaty, Kassym-Jomart Tokayev");
        assertThat(again.html().select(".proposal label").eachText())
                .contains("Kazakhstan")
                .doesNotContain("Almaty");
    }

    @Test
    void aNameOfTwoIsAChoiceThatNobodyMakesForTheEditor() {
        String name = "Serik " + word();
        UUID one = newsroom.person(name).id();
        newsroom.person(name);

        Page page = find("A choice", "Then " + name + " spoke.");
        assertThat(page.text("fieldset legend")).contains("Who or what is " + name);
        assertThat(page.html().select("input[name=choice-0]")).hasSize(3);
        assertThat(page.html().select("input[name=choice-0][checked]").eachAttr("value"))
                .containsExactly("");

        Page added = page.form("#story").with("choice-0", one.toString()).press("Add the chosen");
        assertThat(added.html().select("#people option[selected]").eachAttr("value"))
                .containsExactly(one.toString());
    }

    @Test
    void aRegionInSomebodysNameIsShownAndNotTicked() {
        String surname = word();
        Page page = find("A visitor", "Then Jordan " + surname + " spoke.");

        assertThat(proposal(page, "Jordan")).contains("perhaps only a part of “Jordan " + surname + "”");
        assertThat(isTicked(page, "Jordan")).isFalse();
        assertThat(page.html().select("input[name=newName]").eachAttr("value")).containsExactly("Jordan " + surname);
        assertThat(isTicked(find("A visitor", "Then Jordan " + surname + " left for Jordan."), "Jordan"))
                .isTrue();
    }

    @Test
    void aNameThatIsNotKnownIsRecordedOnceAndAtOnce() {
        String name = "Erlan " + word();
        Page page = find("A new face", "The analyst " + name + " spoke in Almaty.");
        assertThat(page.html().select("input[name=newName]").eachAttr("value")).containsExactly(name);
        assertThat(page.html().select("select[name=newKind] option[selected]").eachText())
                .containsExactly("Person");

        Form form = page.form("#story");
        Page made = form.press("Record");
        Page twice = form.press("Record");

        assertThat(made.text(".notice")).contains("Recorded and added: " + name);
        assertThat(made.chosen("People")).containsExactly(name);
        assertThat(twice.html().select("#people option[selected]").eachAttr("value"))
                .isEqualTo(made.html().select("#people option[selected]").eachAttr("value"));
        assertThat(isTicked(made, "Almaty")).isTrue();
        assertThat(made.has(".stranger")).isFalse();
        assertThat(isTicked(find("Next", "And " + name + " spoke again."), name))
                .isTrue();
    }

    @Test
    void aNewRegionLiesInTheOneThatIsChosen() {
        String name = capital(word());
        Page page = find("A new place", "It happened in " + name + " yesterday.");
        assertThat(page.html().select("select[name=newKind] option[selected]").eachText())
                .containsExactly("Region");

        Page refused = page.form("#story").press("Record");
        assertThat(refused.response().request().method()).isEqualTo("GET");
        assertThat(refused.text(".notice.bad")).contains("Choose the region that " + name + " lies in first");

        UUID almaty = shown.find(Kind.REGION, "almaty").orElseThrow().id();
        Page made = refused.form("#story").choosing("regions", almaty).press("Record");
        assertThat(made.chosen("Regions")).containsExactlyInAnyOrder("Almaty", name);
        UUID region = recorded(Kind.REGION, name).get(0);
        assertThat(concepts.above(region, "en")
                        .get(concepts.above(region, "en").size() - 1)
                        .slug())
                .isEqualTo("kazakhstan");
    }

    @Test
    void aNameThatCannotBeRecordedIsAskedForOnceMoreBesideItsField() {
        String first = "Bo" + word();
        String second = "Bu" + word();
        Page page = find("Two new places", "They left " + first + " for " + second + ". Almaty slept.");
        Form form = page.form("#story")
                .without("add")
                .without("newName")
                .choosing("newName", first + " the Great")
                .choosing("newName", "x".repeat(201))
                .without("newKind")
                .choosing("newKind", "events")
                .choosing("newKind", "people");
        String path = page.path().replaceFirst("/names$", "");

        Page refused = editor.post(path + "/names/1", form.fields());

        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.response().request().method()).isEqualTo("GET");
        assertThat(refused.response().uri().getQuery()).startsWith("draft=");
        Element field = refused.html().selectFirst("input[name=newName][aria-invalid]");
        assertThat(refused.html().getElementById(field.attr("aria-describedby")).text())
                .isEqualTo("Write a name of up to 200 characters.");
        assertThat(field.hasAttr("autofocus")).isTrue();
        assertThat(refused.html().select("[autofocus]")).hasSize(1);
        assertThat(refused.html().select("input[name=newName]").eachAttr("value"))
                .containsExactly(first + " the Great", "x".repeat(201));
        assertThat(refused.html()
                        .select("select[name=newKind] option[selected]")
                        .eachText())
                .containsExactly("Event", "Person");
        assertThat(isTicked(refused, "Almaty")).isFalse();
        assertThat(refused.value("Headline")).isEqualTo("Two new places");
        Page again = editor.get(refused.response().uri().toString());
        assertThat(again.has("[aria-invalid]")).isFalse();
        assertThat(again.value("Headline")).isEqualTo("Two new places");
    }

    @Test
    void toRecordOneNameLeavesWhatWasWrittenBesideTheOthers() {
        String first = "Bo" + word();
        String second = "Bu" + word();
        Page page = find("Two meet", "In Almaty " + first + " met " + second + ".");
        Form form = page.form("#story")
                .without("newName")
                .choosing("newName", first)
                .choosing("newName", second + " Group")
                .without("newKind")
                .choosing("newKind", "people")
                .choosing("newKind", "organisations");

        Page made = editor.post(page.path() + "/0", form.fields());

        assertThat(made.chosen("People")).containsExactly(first);
        assertThat(made.html().select("input[name=newName]").eachAttr("value")).containsExactly(second + " Group");
        assertThat(made.html().select("select[name=newKind] option[selected]").eachText())
                .containsExactly("Organisation");
    }

    /** As Back does without scripts: what is left and returned to has an address, and was kept. */
    @Test
    void whoGoesBackSendsNothingAgainAndLosesNothing() {
        Page found = find("Troops left Almaty", "Not saved, and long.");
        UUID almaty = shown.find(Kind.REGION, "almaty").orElseThrow().id();
        Form ticked = found.form("#story").without("add").choosing("add", almaty);
        Page added = ticked.press("Add the chosen");

        for (Page page : new Page[] {found, added}) {
            assertThat(page.response().request().method()).isEqualTo("GET");
            assertThat(page.response().uri().getQuery()).startsWith("draft=");
        }
        Page back = editor.get(found.response().uri().toString());
        assertThat(back.has("#proposals")).isTrue();
        assertThat(back.value("Body")).isEqualTo("Not saved, and long.");
        assertThat(back.chosen("Regions")).containsExactly("Almaty");

        Page saved = added.form("#story").press("Save draft");
        for (Page page : new Page[] {found, added}) {
            Page closed = editor.get(page.response().uri().toString());
            assertThat(closed.status()).isEqualTo(200);
            assertThat(closed.response().uri()).hasPath(saved.path()).hasNoQuery();
        }
        Page again = ticked.press("Add the chosen");
        assertThat(again.value("Body")).isEqualTo("Not saved, and long.");
        assertThat(again.text(".notice")).contains("Added: Almaty.");
        assertThat(staff.signedIn(port, Role.EDITOR)
                        .get(again.response().uri().toString())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void reportersFindNamesAndRecordNone() {
        Browser reporter = staff.signedIn(port, Role.REPORTER);
        String name = "Erlan " + word();
        Form form =
                DeskPages.blank(reporter).with("headline", "Mine").with("body", "Then " + name + " of Almaty spoke.");
        Page page = form.press(FIND);

        assertThat(isTicked(page, "Almaty")).isTrue();
        assertThat(page.has(".stranger button")).isFalse();
        String path = "/admin/stories/" + form.fields().value("id") + "/names/0";
        Page refused = reporter.post(path, form.fields().and("newName", name).and("newKind", "people"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.value("Body")).contains(name);
        assertThat(recorded(Kind.PERSON, name)).isEmpty();
    }

    @Test
    void anothersStoryIsNotLookedThrough() {
        Browser reporter = staff.signedIn(port, Role.REPORTER);
        Page theirs = DeskPages.blank(editor).with("headline", "Theirs").press("Save draft");
        Form mine = DeskPages.blank(reporter).with("headline", "Mine");

        for (String step : new String[] {"/names", "/names/chosen"}) {
            assertThat(reporter.post(theirs.path() + step, mine.fields()).status())
                    .as(step)
                    .isEqualTo(403);
        }
        assertThat(editor.get(theirs.path() + "/names/chosen").path()).isEqualTo(theirs.path());
    }

    @Test
    void hostileTextIsOnlyText() {
        for (String hostile : HostileText.ALL) {
            Page page = find(hostile, hostile + " in Almaty <img src=x onerror=alert(1)> Somebody " + capital(word()));
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.html().select("main img, main script:not([src=/js/editor/start.js])"))
                    .isEmpty();
            assertThat(isTicked(page, "Almaty")).isTrue();
        }
    }

    @Test
    void aNameThatAnotherNodeRecordedIsKnownAtOnce() {
        String name = "Aigerim " + word();
        UUID person = newsroom.person(word(), name).id();
        assertThat(isTicked(find("Before", "Then " + name + " spoke."), name)).isTrue();
        String alias = capital(word());
        database.sql("""
            insert into concept_name (id, concept_id, position, text, language, script, preferred, recorded_at)
            values (gen_random_uuid(), ?, 1, ?, 'en', 'Latn', false, now())
            """).params(person, alias).update();

        assertThat(proposal(find("After", "They call her " + alias + " there."), name))
                .contains(alias);
        database.sql("delete from concept_name where text = ?").param(alias).update();
        assertThat(find("Gone", "They call her " + alias + " there.")
                        .html()
                        .select(".proposal label")
                        .eachText())
                .doesNotContain(name);
    }

    @Test
    void topicsAreProposedByWordsAndNeverTicked() {
        Page page = find(
                "Police arrest protesters",
                "Riot police arrested protesters at the rally. Protests went on, police said.");

        assertThat(proposal(page, "Police")).contains("words: ");
        assertThat(isTicked(page, "Police")).isFalse();
        assertThat(proposal(page, "Demonstrations")).contains("Civil unrest");
        assertThat(find("In March", "On 3 March and in March they met.").text(".proposals"))
                .doesNotContain("words: march");
    }

    @Test
    void topicsAreProposedByWhatSimilarStoriesAreAbout() throws Exception {
        UUID topic = newsroom.topic("Topic " + word()).id();
        UUID person = newsroom.person("Dana " + word()).id();
        String name = concepts.link(person, "en").orElseThrow().name();
        newsroom.publish("About her", "", name + " did this.", person, topic);
        newsroom.publish("About her again", "", name + " did that.", person, topic);

        String topicName = concepts.link(topic, "en").orElseThrow().name();
        Page page = Eventually.get(
                () -> find("Later", name + " did more."), found -> found.text().contains("2 similar stories"));
        assertThat(proposal(page, topicName)).contains("2 similar stories have it");
    }

    @Test
    void whatNamesNobodyIsSimilarToNothing() {
        Page page = find("The cat sat on the mat", "Nothing at all was said by anybody today, as it rained.");
        assertThat(page.text(".proposals")).doesNotContain("similar stor");
    }

    @Test
    void moreNewNamesThanAreShownAreCounted() {
        String text = IntStream.range(0, 26)
                .mapToObj(i -> "Then Erlan " + word() + " left.")
                .collect(Collectors.joining("\n\n"));
        Page page = find("Many", text);
        assertThat(page.html().select("input[name=newName]")).hasSize(20);
        assertThat(page.text(".proposals")).containsPattern("Also not known: (Erlan \\w+, ){5}Erlan \\w+\\.");
    }

    /** As the script of the page does. */
    private Page proposals(Form form) {
        return editor.post("/admin/stories/" + form.fields().value("id") + "/names/proposals", form.fields());
    }

    @Test
    void whatTheEditorDecidedStaysWhenTheyAreLookedForAgain() {
        Form form = DeskPages.blank(editor)
                .with("headline", "Soldiers leave Almaty for Moscow")
                .with("body", "The World Bank was told.");
        Page first = form.press(FIND);
        assertThat(isTicked(first, "Almaty")).isTrue();
        assertThat(first.html().select(".proposal label").eachText())
                .contains("Almaty", "Moscow")
                .doesNotContain("World");

        Form again = new Form(first.form("#story")).without("add").with("body", "The World Bank was told in Minsk.");

        for (Page second : List.of(again.press(FIND), proposals(again))) {
            assertThat(isTicked(second, "Almaty")).isFalse();
            assertThat(isTicked(second, "Minsk")).isTrue();
        }
    }

    @Test
    void comeWithoutTheFormWhereThePageStays() {
        Form form = DeskPages.blank(editor)
                .with("headline", "Soldiers leave Almaty")
                .with("body", "Erlan " + word() + " <img src=x onerror=alert(1)> was in Almaty, police said.");
        statements.forget();
        Page found = proposals(form);
        assertThat(statements.seen()).hasSizeBetween(1, 8);
        assertThat(found.html().select("form, img")).isEmpty();
        assertThat(isTicked(found, "Almaty")).isTrue();
        assertThat(found.html().select(".stranger button")).isNotEmpty();
        assertThat(database.sql("select count(*) from draft where story_id = :id")
                        .param("id", UUID.fromString(form.fields().value("id")))
                        .query(Long.class)
                        .single())
                .as("Nothing is kept of it")
                .isZero();
    }

    @Test
    void nobodyLooksForNamesInAFormOfAnother() {
        Form form = DeskPages.blank(editor).with("body", "Tokayev spoke.");
        assertThat(proposals(form.with("account", UUID.randomUUID().toString())).status())
                .isEqualTo(403);
    }

    @Test
    void asksLittleOfTheDatabase() {
        Form form = DeskPages.blank(editor)
                .with("headline", "Tokayev in Almaty")
                .with(
                        "body",
                        "The CSTO came to Kazakhstan and Moscow, police said. Putin spoke to Erlan " + word() + ".");
        Form found = form.press(FIND).form("#story");
        statements.forget();
        found.press(FIND);
        // Of the form that is sent, and of the page that it leads to.
        assertThat(statements.seen()).hasSizeBetween(1, 15);
        statements.forget();
        editor.get("/admin/concepts/suggestions?kind=people&q=tok");
        assertThat(statements.seen()).hasSizeBetween(1, 6);
    }

    @Test
    void suggestionsAreForTheSignedIn() {
        assertThat(editor.get("/admin/concepts/suggestions?kind=people&q=%D0%A2%D0%BE%D0%BA%D0%B0")
                        .response()
                        .body())
                .contains("\"name\":\"Kassym-Jomart Tokayev\"")
                .contains("\"spelling\":\"Токаев\"");
        assertThat(editor.get("/admin/concepts/suggestions?kind=regions&q=almaty")
                        .response()
                        .body())
                .contains("\"detail\":\"Kazakhstan, Central Asia, Asia\"");
        assertThat(editor.get("/admin/concepts/suggestions?kind=regions")
                        .response()
                        .body())
                .isEqualTo("[]");
        assertThat(editor.get("/admin/concepts/suggestions?kind=nonsense&q=a").status())
                .isEqualTo(404);
        assertThat(new Browser(port)
                        .get("/admin/concepts/suggestions?kind=people&q=tok")
                        .path())
                .isEqualTo("/login");
    }

    private static String word() {
        return capital(Newsroom.word());
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
