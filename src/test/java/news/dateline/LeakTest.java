package news.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.account.Role;
import news.dateline.concept.Person;
import news.dateline.story.PreviewLinks;
import news.dateline.story.PublishedStories;
import news.dateline.testing.Browser;
import news.dateline.testing.Eventually;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever way somebody comes in, of what is not public there is not a word. */
@PortalTest
class LeakTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private PublishedStories stories;

    @Autowired
    private PreviewLinks previews;

    @Autowired
    private Staff staff;

    private final String secret = Newsroom.word();
    private Browser browser;
    private Person person;
    private UUID open;

    @BeforeEach
    void publish() {
        browser = new Browser(port);
        person = newsroom.person("Someone " + Newsroom.word());
        open = newsroom.publish("An open story", "For all", "To read", person.id());
    }

    @Test
    void ofADraftNobodyLearns() throws Exception {
        UUID draft = newsroom.draft("Draft " + secret, person.id());
        newsroom.stage(draft, "Draft " + secret, secret, "Of " + secret, person.id());
        waitForDesk("of " + secret);
        assertThat(ways(draft)).noneMatch(this::tells);
        assertNothingIsCounted();
    }

    @Test
    void ofAnEmbargoedStoryNobodyLearns() throws Exception {
        UUID scheduled = newsroom.schedule("Scheduled " + secret, secret, "Of " + secret, person.id());
        waitForDesk("of " + secret + "&status=SCHEDULED");
        assertThat(ways(scheduled)).noneMatch(this::tells);
        assertNothingIsCounted();
    }

    @Test
    void ofATextThatIsStagedNobodyLearns() throws Exception {
        newsroom.stage(open, "Staged " + secret, secret, secret, person.id());
        waitForDesk("staged " + secret);
        assertThat(ways(open)).noneMatch(this::tells);
        assertThat(browser.get(path(open)).text("h1")).isEqualTo("An open story");
        assertNothingIsCounted();
    }

    @Test
    void ofAWithdrawnStoryNothingIsLeft() throws Exception {
        UUID story = newsroom.publish("Public " + secret, secret, secret, person.id());
        String address = path(story);
        Eventually.get(() -> browser.get("/search?q=" + secret), this::tells);
        List<String> ways = new ArrayList<>(ways(story));
        ways.add(address);
        ways.add(address + "/history");
        ways.add("/previews/" + previews.make(story, staff.account(Role.EDITOR).id()));

        newsroom.withdraw(story);
        waitForDesk(secret + "&status=WITHDRAWN");
        assertThat(ways).noneMatch(this::tells);
        assertThat(browser.get(address).status()).isEqualTo(410);
        Eventually.get(() -> browser.get("/search?q=" + secret), page -> page.has(".search__none"));
        assertNothingIsCounted();
    }

    @Test
    void theIndexIsNotBelievedThatAStoryIsStillOut() throws Exception {
        UUID story = newsroom.publish("Public " + secret, secret, secret, person.id());
        List<String> ways = ways(story);
        Eventually.get(() -> browser.get("/search?q=" + secret), this::tells);

        newsroom.withdrawUnheard(story);

        assertThat(ways).filteredOn(way -> way.contains("q=")).isNotEmpty().noneMatch(this::tells);
    }

    /** Neither in a total, nor by a facet, a bar or a name. */
    private void assertNothingIsCounted() {
        for (String words : List.of(secret, secret.substring(0, secret.length() - 2))) {
            Page page = browser.get("/search?q=" + words);
            assertThat(page.has(".search__none")).isTrue();
            assertThat(page.html().select(".search__total, .hit, .choices, .histogram, .search__named"))
                    .isEmpty();
            assertThat(browser.get("/api/v1/stories?q=" + words).response().body())
                    .contains("\"total\":0");
        }
        Page about = browser.get("/search?person=" + person.slug());
        assertThat(about.text(".search__total")).isEqualTo("One story");
        // Of other people there are others, as what is narrowed is counted as if it were not.
        assertThat(about.html()
                        .select(".choices__group:not(:has(#choices-person)) .choices__count")
                        .eachText())
                .isNotEmpty()
                .containsOnly("1");
    }

    /** Until the desk, which has an index of its own, finds what readers must not. */
    private void waitForDesk(String words) throws Exception {
        Browser editor = staff.signedIn(port, Role.EDITOR);
        String path = "/admin/stories?q=" + words.replace(" ", "+");
        Eventually.get(() -> editor.get(path).html().select(".queue h2"), found -> !found.isEmpty());
        assertThat(browser.get(path).html().select(".queue")).isEmpty();
    }

    /** Each way by which readers and programs come to stories. */
    private List<String> ways(UUID story) throws Exception {
        String slug = person.slug();
        Eventually.get(() -> browser.get("/search?person=" + slug).html().select(".hit"), hits -> !hits.isEmpty());
        return Stream.of(
                        "/",
                        "/feed.atom",
                        "/feed.json",
                        "/sitemap.xml",
                        "/sitemap-news.xml",
                        "/sitemap-pages.xml",
                        "/sitemap-people.xml",
                        path(open).replaceFirst("/stories/(\\d+)/(\\d+)/.*", "/sitemap-stories-$1-$2.xml"),
                        "/people/" + slug,
                        "/people/" + slug + "/feed.atom",
                        "/people/" + slug + "/feed.json",
                        "/regions/newsroom",
                        "/topics/newsroom",
                        path(open).replaceFirst("/[^/]+$", "").replace("/stories/", "/archive/"),
                        path(open),
                        path(open) + "/history",
                        path(open) + "/history/1..2",
                        "/search?person=" + slug,
                        "/search?q=" + secret,
                        "/search?q=" + secret.substring(0, secret.length() - 2),
                        "/search?sort=newest&region=newsroom",
                        "/search.atom?person=" + slug,
                        "/search.atom?q=" + secret,
                        "/search.json?q=" + secret,
                        "/search/suggestions?q=" + secret,
                        "/api/v1/stories?q=" + secret,
                        "/api/v1/stories?person=" + slug,
                        "/api/v1/stories/" + story)
                .toList();
    }

    private String path(UUID story) {
        return stories.summaries(List.of(story)).get(0).path();
    }

    /** What was asked for is said again in an answer, so only what stands beside it counts. */
    private boolean tells(String path) {
        return tells(browser.get(path));
    }

    private boolean tells(Page page) {
        assertThat(page.status()).isLessThan(500);
        String said = page.response().body();
        if (page.header("Content-Type").startsWith("text/html")) {
            Document rest = page.html().clone();
            if (page.path().equals("/search")) {
                rest.select("head, [name=q], .search__none, .search__inexact").remove();
            }
            said = rest.html();
        }
        return said.replace(page.path(), "")
                .replaceAll("q=" + secret, "")
                .replaceAll(": " + secret + "(?=[\"<])", "")
                .contains(secret);
    }
}
