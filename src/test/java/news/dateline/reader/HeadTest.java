package news.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.Person;
import news.dateline.testing.Browser;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PageStates;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What pages say of themselves to search engines and to whoever shows a link to them. */
@PortalTest
class HeadTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private PageStates states;

    @Autowired
    private JdbcClient database;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    private static final Set<String> HIDDEN = Set.of(
            "/login",
            "/ru/figures?region=atlantis&state=disputed",
            "/search",
            "/search?q=troops&region=kazakhstan",
            "/search?q=zzzznothing+Masimv&region=kazakhstan",
            "/storylines/kazakhstan-january-2022?since=2022-01-08",
            "/kk/archive/2022/01/09");

    static Stream<String> pages() {
        return PageTypes.READER.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysWhereAPageIsAtHomeOrThatNoSearchShouldFindIt(String path) {
        Page page = browser.get(path);

        assertThat(page.status()).isEqualTo(PageTypes.status(path));
        if (page.status() == 200 && !HIDDEN.contains(path)) {
            assertThat(path(canonical(page))).isEqualTo(path);
            assertThat(property(page, "og:url")).isEqualTo(canonical(page));
            assertThat(page.html().title()).startsWith(property(page, "og:title"));
            assertThat(property(page, "og:description"))
                    .isEqualTo(name(page, "description"))
                    .isNotEmpty();
            assertThat(page.has("meta[name=robots]")).isFalse();
        } else {
            assertThat(name(page, "robots")).isEqualTo("noindex");
            assertThat(page.has("link[rel=canonical], meta[property]")).isFalse();
        }
    }

    @Test
    void keepsEveryPassingStateOfAPageOutOfSearches() {
        assertThat(states.all(port))
                .filteredOn(state -> !PageStates.PUBLIC.contains(state.name()))
                .allSatisfy(state -> assertThat(name(state.page(), "robots")).isEqualTo("noindex"));
    }

    @ParameterizedTest
    @CsvSource({
        "/?utm_source=x&fbclid=y, /",
        "/?after=, /",
        "/regions/kazakhstan?q=%22%3E%3Cscript%3E, /regions/kazakhstan",
        "/ru/topics?sort=1, /ru/topics"
    })
    void forgetsWhatDoesNotBelongToAnAddress(String path, String home) {
        assertThat(path(canonical(browser.get(path)))).isEqualTo(home);
    }

    @Test
    void tellsThePagesOfAListApart() {
        Person person = newsroom.person("Written about often");
        Stream.iterate(1, n -> n + 1).limit(21).forEach(n -> newsroom.publish("Story " + n, "", "", person.id()));
        String next = browser.get("/people/" + person.slug())
                .html()
                .select("main a[rel=next]")
                .attr("href");

        Page second = browser.get(next + "&utm_source=x");

        assertThat(path(canonical(second))).isEqualTo(next);
        assertThat(alternates(second)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/regions", "/topics/civil-unrest", "/people/kassym-jomart-tokayev"})
    void namesTheSamePageInEveryLanguage(String path) {
        Page english = browser.get(path);

        assertThat(alternates(english))
                .containsEntry("en", path)
                .containsEntry("ru", "/ru" + path)
                .containsEntry("kk", "/kk" + path)
                .containsEntry("x-default", path);
        assertThat(alternates(browser.get("/kk" + path))).isEqualTo(alternates(english));
    }

    @Test
    void showsAStoryWithItsCardAndWhatItIsAbout() {
        Page page = browser.get(PageTypes.LEAD);

        assertThat(property(page, "og:type")).isEqualTo("article");
        assertThat(property(page, "og:site_name")).isEqualTo("Dateline");
        assertThat(property(page, "og:locale")).isEqualTo("en_GB");
        assertThat(name(page, "description")).isEqualTo(page.text(".story__standfirst"));
        assertThat(property(page, "article:published_time")).isEqualTo("2022-01-09T21:00:00+06:00");
        assertThat(property(page, "article:section")).isEqualTo("Civil unrest");
        assertThat(page.html().select("meta[property=article:tag]").eachAttr("content"))
                .contains("Civil unrest", "Human rights");
        assertThat(path(property(page, "og:image"))).isEqualTo(PageTypes.LEAD + "/card.png");
        assertThat(property(page, "og:image:width")).isEqualTo("1200");
        assertThat(property(page, "og:image:height")).isEqualTo("630");
        assertThat(property(page, "og:image:alt")).contains("Kazakhstan crisis heightens");
        assertThat(name(page, "twitter:card")).isEqualTo("summary_large_image");
    }

    @Test
    void theFrontPageIsShownWithTheCardOfItsLead() {
        Page page = browser.get("/");
        String lead = page.html().select(".lead__headline a").attr("href");

        assertThat(path(property(page, "og:image"))).isEqualTo(lead + "/card.png");
        assertThat(property(page, "og:image:alt")).contains(page.text(".lead__headline"));
        assertThat(name(page, "twitter:card")).isEqualTo("summary_large_image");
        assertThat(browser.get("/about").has("meta[property=og:image]")).isFalse();
    }

    @Test
    void speaksTheLanguageOfAStoryUnderAForeignPrefix() {
        Page page = browser.get("/kk" + PageTypes.LEAD);

        assertThat(property(page, "og:locale")).isEqualTo("en_GB");
        assertThat(alternates(page)).containsOnlyKeys("en", "ru");
    }

    @Test
    void saysWhenAStoryWasUpdated() {
        String word = Newsroom.word();
        Person person = newsroom.person(word, "In the news");
        UUID story = newsroom.publish("First", "", "", person.id());
        database.sql("update story set first_published_at = first_published_at - interval '1 hour' where id = ?")
                .param(story)
                .update();
        newsroom.republish(story, "Second", "", "", person.id());

        Page page = browser.get(browser.get("/people/" + word)
                .html()
                .select(".teaser a[href^=/stories/]")
                .attr("href"));

        assertThat(property(page, "article:modified_time")).isNotEqualTo(property(page, "article:published_time"));
        assertThat(OffsetDateTime.parse(property(page, "article:modified_time")).truncatedTo(ChronoUnit.SECONDS))
                .isEqualTo(OffsetDateTime.parse(
                        page.html().select(".times__updated time").attr("datetime")));
    }

    @Test
    void saysNothingOfWhatAStoryIsFiledUnderSince() {
        Person person = newsroom.person("Filed under later");
        UUID story = newsroom.publish("The same words", "", "");
        newsroom.republish(story, "The same  words", "", "", person.id());

        Page page = browser.get(browser.get("/people/" + person.slug())
                .html()
                .select(".teaser a[href^=/stories/]")
                .attr("href"));

        assertThat(page.text("h1")).isEqualTo("The same words");
        assertThat(page.has(".times__updated")).isFalse();
        assertThat(property(page, "article:modified_time")).isEqualTo(property(page, "article:published_time"));
    }

    @Test
    void describesListsEachInItsOwnWords() {
        List<String> lists = List.of("/", "/regions", "/topics", "/storylines", "/figures", "/archive", "/about");

        assertThat(lists.stream().map(path -> name(browser.get(path), "description")))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"/, /feed", "/ru/, /ru/feed", "/kk/regions/kazakhstan, /kk/regions/kazakhstan/feed"})
    void leadsToItsFeeds(String path, String feed) {
        List<Element> links = browser.get(path).html().select("link[rel=alternate][type]");

        assertThat(links).extracting(link -> link.attr("href")).containsExactly(feed + ".atom", feed + ".json");
        assertThat(links)
                .allSatisfy(link -> assertThat(browser.get(link.attr("href")).header("Content-Type"))
                        .startsWith(link.attr("type")));
    }

    private static String canonical(Page page) {
        assertThat(page.html().select("link[rel=canonical]")).hasSize(1);
        return page.html().select("link[rel=canonical]").attr("href");
    }

    private static Map<String, String> alternates(Page page) {
        Map<String, String> alternates = new LinkedHashMap<>();
        page.html()
                .select("link[rel=alternate][hreflang]")
                .forEach(link -> alternates.put(link.attr("hreflang"), path(link.attr("href"))));
        return alternates;
    }

    private static String property(Page page, String property) {
        return page.html().select("meta[property=" + property + "]").attr("content");
    }

    private static String name(Page page, String name) {
        return page.html().select("meta[name=" + name + "]").attr("content");
    }

    private static String path(String address) {
        URI uri = URI.create(address);
        assertThat(uri.isAbsolute()).as(address).isTrue();
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
