package news.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import news.dateline.account.Role;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.desk.names.ConceptMaking;
import news.dateline.testing.Browser;
import news.dateline.testing.Eventually;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A name that was recorded from the text of a story is as secret as that story. */
@PortalTest
class WithheldConceptTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ConceptMaking making;

    @Autowired
    private Concepts concepts;

    @Autowired
    private Staff staff;

    private final String name = "Aron " + Newsroom.word();
    private Browser reader;
    private Browser editor;
    private UUID id;
    private ConceptLink link;

    @BeforeEach
    void record() throws Exception {
        reader = new Browser(port);
        editor = staff.signedIn(port, Role.EDITOR);
        id = making.make(
                        Kind.PERSON,
                        name,
                        "en",
                        null,
                        staff.account(Role.EDITOR).id())
                .id();
        link = concepts.link(id, "en").orElseThrow();
        Eventually.get(
                () -> editor.get("/admin/concepts/suggestions?kind=people&q=" + name.replace(" ", "+")),
                found -> found.response().body().contains(name));
    }

    /** @param tells whether a page says more than what was asked for */
    private record Way(String path, Predicate<Page> tells) {}

    private List<Way> ways() {
        String words = name.replace(" ", "+");
        Predicate<Page> isThere = page -> page.status() == 200;
        Predicate<Page> namesIt = page -> page.response().body().contains(link.slug());
        Predicate<Page> leadsThere = page -> page.has("a[href='" + link.path() + "']");
        return List.of(
                new Way(link.path(), isThere),
                new Way("/ru" + link.path(), isThere),
                new Way(link.path() + "/connections", isThere),
                new Way(link.path() + "/feed.atom", isThere),
                new Way("/api/v1/concepts/" + id, isThere),
                new Way("/api/v1/concepts?q=" + words, namesIt),
                new Way("/api/v1/concepts?kind=person&after=" + slugBefore() + "." + new UUID(0, 0), namesIt),
                new Way("/sitemap-people.xml", namesIt),
                new Way("/search?q=" + words, leadsThere),
                new Way(
                        "/search/suggestions?q=" + words,
                        page -> page.response().body().contains(name)),
                new Way(
                        "/search?person=" + link.slug(),
                        page -> page.html().select("main").text().contains(name)));
    }

    private String slugBefore() {
        return link.slug().substring(0, link.slug().length() - 1);
    }

    private boolean tells(Way way) {
        return way.tells().test(reader.get(way.path()));
    }

    @Test
    void readersDoNotLearnOfItBeforeTheStoryIsOut() {
        newsroom.draft("Not yet", id);
        assertThat(ways()).noneMatch(this::tells);
        assertThat(reader.get(link.path()).status()).isEqualTo(404);
        assertThat(editor.get("/admin/concepts/" + id).text("form.notice")).contains("Readers do not see this yet");

        newsroom.publish("Out now", "All", "Of it", id);
        assertThat(reader.get(link.path()).text("h1")).isEqualTo(name);
        assertThat(ways()).allMatch(this::tells);
        assertThat(editor.get("/admin/concepts/" + id).has("form.notice")).isFalse();
    }

    @Test
    void anEditorMayShowItBefore() {
        Page form = editor.get("/admin/concepts/" + id);
        Page shown = form.form("form.notice").press("Show it to readers now");
        assertThat(shown.text(".notice")).contains("Readers see it from now on");
        assertThat(reader.get(link.path()).status()).isEqualTo(200);
        assertThat(form.form("form.notice").press("Show it to readers now").status())
                .isEqualTo(200);
    }

    @Test
    void onceItsOnlyStoryIsWithdrawnItCanBeTakenFromReaders() {
        UUID story = newsroom.publish("Out by mistake", "All", "Of it", id);
        assertThat(editor.get("/admin/concepts/" + id).text()).doesNotContain("Keep it from readers");
        newsroom.withdraw(story);

        Page taken = editor.get("/admin/concepts/" + id)
                .form("form[action$=/withheld]")
                .press("Keep it from readers");

        assertThat(taken.text(".notice")).contains("Readers do not see it any more");
        assertThat(reader.get(link.path()).status()).isEqualTo(404);
        assertThat(ways()).noneMatch(this::tells);
    }

    @Test
    void whatReadersAreLedToStays() {
        Page form = editor.get("/admin/concepts/" + id).form("form.notice").press("Show it to readers now");
        newsroom.publish("Out", "All", "Of it", id);
        Page refused = form.form("form[action$=/withheld]").press("Keep it from readers");
        assertThat(refused.text(".notice.bad")).contains("Something that readers see leads here");
        assertThat(reader.get(link.path()).status()).isEqualTo(200);
    }

    @Test
    void whatIsSaidOfItShowsIt() {
        UUID organisation = newsroom.organisation("office-of-" + link.slug(), "Office of " + name)
                .id();
        Page form = editor.get("/admin/concepts/" + id + "/offices/new");
        Page saved = form.form("main form")
                .with("title", "Adviser")
                .with("other", "Office of " + name)
                .press("Save");
        assertThat(saved.status()).isEqualTo(200);
        assertThat(organisation).isNotNull();
        assertThat(reader.get(link.path()).status()).isEqualTo(200);
    }

    @Test
    void aStorylineThatGathersItShowsIt() throws Exception {
        UUID by = staff.account(Role.EDITOR).id();
        UUID event =
                making.make(Kind.EVENT, "Summit of " + name, "en", null, by).id();
        String path = concepts.link(event, "en").orElseThrow().path();
        assertThat(reader.get(path).status()).isEqualTo(404);

        Page saved = editor.get("/admin/storylines/new")
                .form("main form")
                .with("title", "About " + name)
                .with("gathered", "Summit of " + name)
                .press("Save");

        assertThat(saved.status()).isEqualTo(200);
        assertThat(reader.get(path).status()).isEqualTo(200);
    }

    @Test
    void aPlaceIsShownWithWhatItLiesIn() throws Exception {
        UUID by = staff.account(Role.EDITOR).id();
        UUID country = newsroom.region("country-" + link.slug(), null, "Country " + name)
                .id();
        UUID city = making.make(Kind.REGION, "City " + name, "en", country, by).id();
        String path = concepts.link(city, "en").orElseThrow().path();
        assertThat(reader.get(path).status()).isEqualTo(404);
        assertThat(reader.get("/regions").text()).doesNotContain("City " + name);

        newsroom.publish("There", "All", "Of it", city);

        assertThat(reader.get(path).status()).isEqualTo(200);
    }

    @Test
    void whatReadersReadOfInAnEarlierTextStays() {
        UUID story = newsroom.publish("First of " + name, "All", "Of it", id);
        newsroom.republish(story, "Then of nobody", "All", "Of nobody");
        Page form = editor.get("/admin/concepts/" + id);
        assertThat(form.text()).doesNotContain("Keep it from readers");

        newsroom.withdraw(story);
        editor.get("/admin/concepts/" + id).form("form[action$=/withheld]").press("Keep it from readers");
        assertThat(reader.get(link.path()).status()).isEqualTo(404);
        newsroom.publishAgain(story);
        assertThat(reader.get(link.path()).status()).isEqualTo(200);
    }

    @Test
    void whoChangesItDoesNotShowIt() {
        Page saved = editor.get("/admin/concepts/" + id)
                .form("#concept")
                .with("description", "An analyst")
                .press("Save");
        assertThat(saved.text(".notice")).contains("Readers do not see it yet");
        assertThat(reader.get(link.path()).status()).isEqualTo(404);
    }
}
