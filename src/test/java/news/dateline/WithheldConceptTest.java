package news.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
                Kind.PERSON, name, "en", null, staff.account(Role.EDITOR).id());
        link = concepts.link(id, "en").orElseThrow();
        Eventually.get(
                () -> editor.get("/admin/concepts/suggestions?kind=people&q=" + name.replace(" ", "+")),
                found -> found.response().body().contains(name));
    }

    private List<String> ways() {
        String words = name.replace(" ", "+");
        return Stream.of(
                        link.path(),
                        link.path() + "/connections",
                        link.path() + "/feed.atom",
                        "/api/v1/concepts?q=" + words,
                        "/api/v1/concepts?kind=person&after=" + slugBefore() + "." + new UUID(0, 0),
                        "/api/v1/concepts/" + id,
                        "/sitemap-people.xml",
                        "/search?person=" + link.slug(),
                        "/search?q=" + words,
                        "/search/suggestions?q=" + words,
                        "/figures?person=" + link.slug())
                .toList();
    }

    private String slugBefore() {
        return link.slug().substring(0, link.slug().length() - 1);
    }

    /** Beyond repeating what was asked for. */
    private boolean tells(String way) {
        Page page = reader.get(way);
        String body = page.response().body();
        return page.status() == 200
                && (way.contains(link.slug()) || way.contains("search?")
                        ? page.response().headers().firstValue("Content-Type").orElse("").startsWith("text/html")
                                && page.has("a[href='" + link.path() + "']")
                        : body.contains(name) || body.contains(link.slug()));
    }

    @Test
    void readersDoNotLearnOfItBeforeTheStoryIsOut() {
        newsroom.draft("Not yet", id);
        assertThat(ways()).noneMatch(this::tells);
        assertThat(reader.get(link.path()).status()).isEqualTo(404);
        assertThat(editor.get("/admin/concepts/" + id).text("form.notice")).contains("Readers do not see this yet");

        newsroom.publish("Out now", "All", "Of it", id);
        assertThat(reader.get(link.path()).text("h1")).isEqualTo(name);
        assertThat(ways()).filteredOn(this::tells).hasSizeGreaterThan(6);
        assertThat(editor.get("/admin/concepts/" + id).has("form.notice")).isFalse();
    }

    @Test
    void anEditorMayShowItBefore() {
        Page form = editor.get("/admin/concepts/" + id);
        Page shown = form.form("form.notice").press("Show it to readers now");
        assertThat(shown.text(".notice")).contains("Readers see it from now on");
        assertThat(reader.get(link.path()).status()).isEqualTo(200);
        assertThat(form.form("form.notice").press("Show it to readers now").status()).isEqualTo(200);
    }

    @Test
    void onceItsOnlyStoryIsWithdrawnItCanBeTakenFromReaders() {
        UUID story = newsroom.publish("Out by mistake", "All", "Of it", id);
        assertThat(editor.get("/admin/concepts/" + id).text()).doesNotContain("Keep it from readers");
        newsroom.withdraw(story);

        Page taken = editor.get("/admin/concepts/" + id).form("form[action$=/withheld]").press("Keep it from readers");

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
    void whoChangesItDoesNotShowIt() {
        Page saved = editor.get("/admin/concepts/" + id)
                .form("#concept")
                .with("description", "An analyst")
                .press("Save");
        assertThat(saved.text(".notice")).contains("Readers do not see it yet");
        assertThat(reader.get(link.path()).status()).isEqualTo(404);
    }
}
