package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import news.dateline.account.Role;
import news.dateline.concept.Person;
import news.dateline.concept.Region;
import news.dateline.testing.Browser;
import news.dateline.testing.Eventually;
import news.dateline.testing.Fields;
import news.dateline.testing.Form;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import news.dateline.testing.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class ConceptFormTest {

    private static final String FORM = "#concept";

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Newsroom newsroom;

    private Browser editor;
    private Browser reader;

    @BeforeEach
    void signIn() {
        editor = staff.signedIn(port, Role.EDITOR);
        reader = new Browser(port);
    }

    private Form blank(String kind) {
        return editor.get("/admin/concepts/new?kind=" + kind).form(FORM);
    }

    private Page opened(UUID id) {
        return editor.get("/admin/concepts/" + id);
    }

    @Test
    void aPersonIsMadeWithNamesInSeveralScripts() {
        String word = Newsroom.word();

        Page made = blank("PERSON")
                .with("name-0-text", "Aliya " + word)
                .with("name-1-text", "Алия Серикова")
                .with("name-1-language", "ru")
                .with("name-1-from", "2011-05")
                .with("description", "Somebody in the news.")
                .with("sameAs", "https://example.org/a\nhttps://example.com/b?c=d")
                .press("Save");

        assertThat(made.text(".notice")).contains("Saved");
        String address = made.html().select(".state a").attr("href");
        assertThat(address).isEqualTo("/people/aliya-" + word);
        Page english = reader.get(address);
        assertThat(english.text("h1")).isEqualTo("Aliya " + word);
        assertThat(english.html().select("script[type=application/ld+json]").html())
                .contains("https://example.org/a", "https://example.com/b?c=d");
        assertThat(reader.get("/ru" + address).text("h1")).isEqualTo("Алия Серикова");
        assertThat(made.value("Name")).isEqualTo("Aliya " + word);
    }

    @Test
    void sendingTheFormTwiceMakesOne() {
        String word = Newsroom.word();
        Form form = blank("TOPIC").with("name-0-text", word);

        assertThat(form.press("Save").path()).isEqualTo(form.press("Save").path());
        assertThat(editor.get("/admin/concepts?q=" + word).html().select(".queue li"))
                .hasSize(1);
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAndKept() {
        Page refused = blank("REGION")
                .with("name-0-text", "Nowhere")
                .with("name-0-from", "2019")
                .with("name-0-until", "2018-12")
                .with("sameAs", "javascript:alert(1)")
                .with("slug", "No Where")
                .with("latitude", "91")
                .with("longitude", "12")
                .with("isoCode", "kazakh")
                .press("Save");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("Used until")).contains("end before it begins");
        assertThat(refused.problem("Same as")).contains("javascript:alert(1)");
        assertThat(refused.problem("Address")).contains("small Latin letters");
        assertThat(refused.problem("Latitude")).contains("from -90 to 90");
        assertThat(refused.problem("ISO 3166 code")).contains("KZ");
        assertThat(refused.problem("Stands under")).contains("Say which region");
        assertThat(refused.value("Name")).isEqualTo("Nowhere");
        assertThat(refused.value("Same as")).isEqualTo("javascript:alert(1)");
    }

    @Test
    void renamingShowsAtOnceInStoriesListsFeedsAndTheSearch() throws Exception {
        String former = "Former " + Newsroom.word();
        String present = Newsroom.word();
        Person person = newsroom.person(former);
        UUID story = newsroom.publish("Somebody spoke", "What was said.", former + " spoke.", person.id());

        Page page = opened(person.id())
                .form(FORM)
                .with("name-0-text", "Present " + present)
                .press("Save");

        assertThat(page.text("h1")).isEqualTo("Present " + present);
        assertThat(newsroom.publicText(story).body()).startsWith(former);
        assertThat(reader.get("/people/" + person.slug()).text("h1")).isEqualTo("Present " + present);
        assertThat(reader.get("/people/" + person.slug() + "/feed.atom").html().text())
                .contains("Present " + present);
        Eventually.get(() -> reader.get("/search?q=" + present).text(), text -> text.contains("Somebody spoke"));
    }

    @Test
    void anotherAddressLeavesTheFormerOneLeadingThere() {
        Person person = newsroom.person("Renamed");
        String slug = Newsroom.word();

        opened(person.id()).form(FORM).with("slug", slug).press("Save");

        Page moved = reader.get("/people/" + person.slug());
        assertThat(moved.path()).isEqualTo("/people/" + slug);
        assertThat(moved.response().previousResponse().orElseThrow().statusCode())
                .isEqualTo(301);
        Page taken = blank("PERSON")
                .with("name-0-text", "Another")
                .with("slug", person.slug())
                .press("Save");
        assertThat(taken.problem("Address")).contains("once had it");
        opened(person.id()).form(FORM).with("slug", person.slug()).press("Save");
        assertThat(reader.get("/people/" + slug).path()).isEqualTo("/people/" + person.slug());
    }

    @Test
    void whatAColleagueSavedMeanwhileIsShownAndNotOverwritten() {
        Person person = newsroom.person("Contested");
        Form mine = opened(person.id()).form(FORM).with("description", "Mine");
        opened(person.id()).form(FORM).with("description", "Theirs").press("Save");

        Page conflict = mine.press("Save");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text("#conflict")).contains("A colleague changed this");
        assertThat(conflict.value("Description")).isEqualTo("Mine");
        assertThat(conflict.text("#description-theirs")).contains("Theirs");
        assertThat(opened(person.id()).value("Description")).isEqualTo("Theirs");
        assertThat(conflict.form(FORM).press("Save").value("Description")).isEqualTo("Mine");
    }

    @Test
    void aNameChangedMeanwhileIsAConflictToo() {
        Person person = newsroom.person("Contested");
        Form mine = opened(person.id()).form(FORM).with("name-0-text", "Mine");
        opened(person.id()).form(FORM).with("name-1-text", "Theirs").press("Save");

        assertThat(mine.press("Save").status()).isEqualTo(409);
    }

    @Test
    void aRegionMovesWithItsStoriesAndAllThatIsBelow() throws Exception {
        Region from = newsroom.region("From");
        Region to = newsroom.region("To");
        String town = region("Town", "COUNTRY", "regions/" + from.slug());
        String quarter = region("Quarter", "CITY", "regions/" + town);
        String word = Newsroom.word();
        newsroom.publish("Moved " + word, "", "", id(quarter));
        assertThat(reader.get("/regions/" + from.slug()).text()).contains(word);

        Page moved = opened(id(town))
                .form(FORM)
                .with("parent", "regions/" + to.slug())
                .press("Save");

        assertThat(moved.text(".notice")).contains("Saved");
        assertThat(reader.get("/regions/" + from.slug()).text()).doesNotContain(word);
        assertThat(reader.get("/regions/" + to.slug()).text()).contains(word);
        assertThat(reader.get("/regions/" + quarter).text("nav.trail")).contains("To");
        String search = "/search?q=" + word + "&region=";
        Eventually.get(() -> reader.get(search + to.slug()).text("main"), text -> text.contains("Moved"));
        Eventually.get(() -> reader.get(search + from.slug()).text("ol"), text -> !text.contains("Moved"));
    }

    @Test
    void noRegionStandsBelowItself() {
        Region world = newsroom.region("A world");
        String country = region("Country", "COUNTRY", "regions/" + world.slug());
        String city = region("City", "CITY", "regions/" + country);

        Page refused =
                opened(id(country)).form(FORM).with("parent", "regions/" + city).press("Save");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("Stands under")).contains("below itself");
        assertThat(reader.get("/regions/" + city).text("nav.trail")).contains("Country");
    }

    private String region(String name, String level, String parent) {
        String slug = Newsroom.word();
        Page made = blank("REGION")
                .with("name-0-text", name)
                .with("level", level)
                .with("parent", parent)
                .with("slug", slug)
                .press("Save");
        assertThat(made.text(".notice")).contains("Saved");
        return slug;
    }

    private UUID id(String slug) {
        return UUID.fromString(editor.get("/admin/concepts?q=" + slug)
                .html()
                .select(".queue h2 a")
                .attr("href")
                .substring("/admin/concepts/".length()));
    }

    @Test
    void aPlaceIsShownOnTheMapBeforeItIsSaved() {
        Page shown = blank("REGION")
                .with("name-0-text", "Talghar")
                .with("parent", "Kazakhstan")
                .with("latitude", "43,3")
                .with("longitude", "77.24")
                .press("Show on the map");

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.text(".map svg")).contains("Talghar");
        assertThat(shown.value("Latitude")).isEqualTo("43,3");
        assertThat(editor.get("/admin/concepts?q=talghar").text()).contains("Nothing here");
    }

    @Test
    void aNameThatSeveralHaveIsAsked() {
        String name = Newsroom.word();
        newsroom.region(Newsroom.word(), null, name);
        newsroom.region(Newsroom.word(), null, name);

        Page refused = blank("ORGANISATION")
                .with("name-0-text", "Ministry")
                .with("region", name)
                .press("Save");

        assertThat(refused.problem("Region")).contains("Several have this name", "regions/zq");
    }

    @Test
    void anOfficeIsRecordedChangedAndTakenAway() {
        Person person = newsroom.person("Officeholder");
        String organisation =
                newsroom.organisation(Newsroom.word(), "Ministry of Tests").slug();
        Page page = editor.get("/admin/concepts/" + person.id() + "/offices/new");

        Page saved = page.form("#tie")
                .with("title", "minister")
                .with("other", "organisations/" + organisation)
                .with("from", "2019-03")
                .press("Save");
        assertThat(saved.text(".ties")).contains("minister", "Ministry of Tests", "2019-03 to now");
        assertThat(reader.get("/people/" + person.slug()).text(".offices")).contains("minister");

        String office = saved.html().select(".ties a[href*=/offices/]").attr("href");
        assertThat(editor.get(office)
                        .form("#tie")
                        .with("until", "2018")
                        .press("Save")
                        .problem("Until"))
                .contains("end before it begins");
        Form stale = editor.get(office).form("#tie").with("title", "prime minister");
        editor.get(office).form("#tie").with("until", "2021").press("Save");
        Page conflict = stale.press("Save");
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.value("Title")).isEqualTo("prime minister");
        assertThat(conflict.text("#until-theirs")).contains("2021");

        editor.get(office).form("#removal").press("Take it away");
        assertThat(reader.get("/people/" + person.slug()).has(".offices")).isFalse();
    }

    @Test
    void aRelationReadsFromBothEndsAndIsThereOnce() {
        Person person = newsroom.person("Writer");
        var paper = newsroom.organisation(Newsroom.word(), "The Paper");
        Form form = editor.get("/admin/concepts/" + paper.id() + "/relations/new")
                .form("#tie")
                .with("type", "WRITES_FOR.inverse")
                .with("other", "people/" + person.slug())
                .with("source", "Its masthead")
                .with("sourceLink", "https://example.org/masthead");

        assertThat(form.press("Save").text(".ties")).contains("Writers: Writer");
        assertThat(opened(person.id()).text(".ties")).contains("Writes for: The Paper");
        assertThat(reader.get("/people/" + person.slug()).text(".relations")).contains("The Paper", "Its masthead");
        Page again = editor.get("/admin/concepts/" + person.id() + "/relations/new")
                .form("#tie")
                .with("type", "WRITES_FOR")
                .with("other", "organisations/" + paper.slug())
                .press("Save");
        assertThat(again.problem("Relation")).contains("recorded already");
    }

    @Test
    void anEventStandsInTheTimelineOfWhereItTookPlace() {
        Region place = newsroom.region("Place of events");
        Page event = editor.get("/admin/concepts?kind=EVENT&q=masimov-dismissed");
        String path = event.html().select(".queue h2 a").attr("href");

        Page saved = editor.get(path + "/relations/new")
                .form("#tie")
                .with("type", "TOOK_PLACE_IN")
                .with("other", "regions/" + place.slug())
                .press("Save");

        assertThat(saved.text(".notice")).contains("Saved");
        assertThat(reader.get("/regions/" + place.slug()).has("#timeline")).isTrue();
        String tie = saved.html().select(".ties a:contains(Place of events)").attr("href");
        editor.get(tie).form("#removal").press("Take it away");
        assertThat(reader.get("/regions/" + place.slug()).has("#timeline")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"tokayev", "Токаев", "ТОҚАЕВ"})
    void theListFindsNamesInAnyScript(String name) {
        assertThat(editor.get("/admin/concepts?q="
                                + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8))
                        .text(".queue"))
                .contains("Tokayev");
    }

    @Test
    void theListOfAKindIsReadToItsEndAndNothingTwice() {
        for (int number = 0; number < 55; number++) {
            newsroom.topic("Topic " + number);
        }
        List<String> all = Walk.toTheEnd(editor, "/admin/concepts?kind=TOPIC", ".queue h2 a", "href");

        assertThat(all).hasSizeGreaterThan(55).doesNotHaveDuplicates();
        assertThat(editor.get("/admin/concepts?kind=TOPIC").text(".queue-status"))
                .doesNotContain("Person");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?after=x", "?after=x.y", "?kind=NONE", "/new?kind=NONE", "/nonsense"})
    void nonsenseIsNotThere(String address) {
        assertThat(editor.get("/admin/concepts" + address).status()).isIn(400, 404);
    }

    @Test
    void reportersLookAndChangeNothing() {
        Person person = newsroom.person("Untouched");
        Browser reporter = staff.signedIn(port, Role.REPORTER);
        Page seen = reporter.get("/admin/concepts/" + person.id());
        String csrf = DeskPages.blank(reporter).fields().value("_csrf");
        Fields sent = opened(person.id())
                .form(FORM)
                .with("name-0-text", "Touched")
                .fields()
                .without("_csrf")
                .and("_csrf", csrf);

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.html().select("#concept button, #concept fieldset:not([disabled]):not(.name-row)"))
                .isEmpty();
        for (String path : List.of("", "/offices/" + UUID.randomUUID(), "/relations/" + UUID.randomUUID())) {
            Page refused = reporter.post("/admin/concepts/" + person.id() + path, sent);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.text()).contains("Only editors change");
        }
        assertThat(reporter.post("/admin/concepts", sent).status()).isEqualTo(403);
        assertThat(reporter.get("/admin/concepts/new?kind=PERSON").status()).isEqualTo(403);
        assertThat(opened(person.id()).value("Name")).isEqualTo("Untouched");
    }
}
