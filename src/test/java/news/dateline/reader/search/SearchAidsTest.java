package news.dateline.reader.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import news.dateline.testing.Browser;
import news.dateline.testing.Eventually;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the search page says about what it found, and about what it did not look for. */
@PortalTest
class SearchAidsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Newsroom newsroom;

    private final String word = Newsroom.word();
    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @Test
    void wordsThatAreTooManyAreNotLeftOutSilently() {
        Page many = search("a+".repeat(32) + "omega+end");
        assertThat(many.html().select(".search__unknown li").eachText())
                .containsExactly("The search is too long: “omega” and what follows are left out.");
        assertThat(many.html().select("#search-words").val()).doesNotContain("omega");
        assertThat(search("x".repeat(300)).html().select(".search__unknown li").eachText())
                .containsExactly("The search is too long: “" + "x".repeat(40) + "…” and what follows are left out.");
        assertThat(search("a+".repeat(32)).html().select(".search__unknown li")).isEmpty();
        assertThat(browser.get("/api/v1/stories?q=" + "a+".repeat(40)).status()).isEqualTo(400);
    }

    @Test
    void whatIsFoundOnlyNearlyCannotBeFollowed() throws Exception {
        newsroom.publish("Parliament " + word, "", "");
        await(word);
        assertThat(feeds(search("parliament+" + word))).isNotEmpty().allMatch(feed -> feed.contains(word));
        assertThat(feeds(search("parlament+" + word))).isNotEmpty().noneMatch(feed -> feed.contains(word));
    }

    @Test
    void aHitWithoutTheWordsSaysWhatItIsTaggedWith() throws Exception {
        var person = newsroom.person(word, "Ansgar " + word);
        var there = newsroom.region("Somewhere else");
        newsroom.publish(
                "A speech",
                "",
                "",
                there.id(),
                newsroom.person(word + "x", "Else Body").id(),
                person.id());
        await(word);
        Element hit = search(word).html().selectFirst(".hit");
        assertThat(hit.select("mark")).isEmpty();
        assertThat(hit.select(".hit__tagged a").eachAttr("href")).containsExactly("/people/" + person.slug());
        newsroom.publish("A speech of " + word, "", "");
        Eventually.get(() -> search(word).html().select(".hit").size(), hits -> hits == 2);
        assertThat(search(word).html().select(".hit:has(mark) .hit__tagged")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tokayev", "Tokaev", "Toqaev", "Токаев", "Тоқаев", "токаев"})
    void anySpellingOfANameLeadsToTheSame(String typed) {
        Page page = search(URLEncoder.encode(typed, StandardCharsets.UTF_8));
        assertThat(page.html().select(".search__named a").eachAttr("href"))
                .containsExactly("/people/kassym-jomart-tokayev");
        assertThat(page.html().select(".search__inexact")).isEmpty();
    }

    @Test
    void whoTypesTheFormerNameOfACityGetsToTheCity() {
        for (String typed : List.of("nursultan", "Nur-Sultan")) {
            assertThat(search(typed).html().select(".search__named a").eachAttr("href"))
                    .as(typed)
                    .containsExactly("/regions/astana");
        }
    }

    @Test
    void theBoxAboveThePageKeepsTheWords() {
        assertThat(search(word).html().select(".masthead #search").val()).isEqualTo(word);
        assertThat(browser.get("/regions").html().select(".masthead #search").val())
                .isEmpty();
    }

    @Test
    void theHistogramSaysItsTimeAndEmptyBarsLeadNowhere() {
        Page page = browser.get("/search?storyline=kazakhstan-january-2022&from=2022-01-03&to=2022-01-09");
        assertThat(page.html().select(".histogram__span").text()).contains("January 2022");
        assertThat(page.html().select(".histogram__bars a").eachAttr("aria-label"))
                .isNotEmpty()
                .noneMatch(label -> label.endsWith("no stories"));
    }

    @Test
    void fieldsThatProposeSayWhere() {
        Page region = browser.get("/regions/kazakhstan");
        assertThat(region.html().select("#search, #search-within").eachAttr("data-proposals"))
                .isEqualTo(List.of("/search/suggestions", "/search/suggestions"));
    }

    private static List<String> feeds(Page page) {
        return page.html()
                .select("link[rel=alternate][type=application/atom+xml], footer a[type]")
                .eachAttr("href");
    }

    private void await(String words) throws Exception {
        Eventually.get(() -> search(words).html().select(".hit").size(), hits -> hits == 1);
    }

    private Page search(String query) {
        return browser.get("/search?q=" + query);
    }
}
