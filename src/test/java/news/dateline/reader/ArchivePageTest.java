package news.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import news.dateline.testing.Browser;
import news.dateline.testing.Page;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class ArchivePageTest {

    private static final String DAY = "/archive/2022/01/09";

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    /** Those of the built-in stories. */
    @ParameterizedTest
    @ValueSource(strings = {"/archive/2022", "/archive/2022/01", "/archive/2022/01/09"})
    void namesOnlyCounterpartsThatHaveStories(String path) {
        assertThat(browser.get(path).html().select("link[hreflang]").eachAttr("hreflang"))
                .containsExactlyInAnyOrder("en", "ru", "x-default");
        assertThat(browser.get("/archive/2022/01/05").html().select("link[hreflang]"))
                .isEmpty();
    }

    @Test
    void listsTheStoriesOfADayByTheDayInTheirAddress() {
        Page page = browser.get(DAY);

        assertThat(page.text("h1")).isEqualTo("9 January 2022");
        assertThat(page.html().select(".story-list h3 a").eachAttr("href"))
                .contains(PageTypes.LEAD)
                .allMatch(path -> path.startsWith("/stories/2022/01/09/"));
        assertThat(page.has("meta[name=robots]")).isFalse();
    }

    @Test
    void listsThoseOfThePagesLanguageOnly() {
        assertThat(browser.get("/ru" + DAY).html().select(".story-list h3 a").eachAttr("href"))
                .hasSize(1)
                .allMatch(path -> path.startsWith("/ru/stories/2022/01/09/"));
    }

    @Test
    void showsTheDayInTheCalendarOfItsMonth() {
        Page page = browser.get(DAY);

        assertThat(page.text(".calendar caption")).isEqualTo("January 2022");
        assertThat(page.html().select(".calendar th[scope=col]").eachAttr("abbr"))
                .startsWith("Monday")
                .endsWith("Sunday")
                .hasSize(7);
        assertThat(page.html().select(".calendar [aria-current=date] b").text()).isEqualTo("9");
        assertThat(page.has(".calendar a[href=/archive/2022/01/02]")).isFalse();
    }

    @Test
    void saysHowManyStoriesADayHas() {
        int stories = browser.get(DAY).html().select(".story-list h3").size();

        assertThat(browser.get("/archive/2022/01")
                        .html()
                        .select(".calendar a[href=" + DAY + "] .visually-hidden")
                        .text())
                .isEqualTo(stories + " stories");
    }

    @Test
    void leadsToTheNearestDaysThatHaveStories() {
        Page first = browser.get("/archive/2022/01/05");

        assertThat(first.has(".archive__around [rel=prev]")).isFalse();
        // Nothing is from the sixth.
        assertThat(first.html().select(".archive__around [rel=next]").attr("href"))
                .isEqualTo("/archive/2022/01/07");
    }

    @ParameterizedTest
    @CsvSource({
        "/archive/2022/01/06, There are no stories of this day",
        "/archive/2021/12, There are no stories of this month",
        "/archive/1999, There are no stories of this year",
        "/archive/2999/12/31, There are no stories of this day"
    })
    void saysThatThereIsNothingAndWhereSomethingIs(String path, String words) {
        Page page = browser.get(path);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains(words);
        assertThat(page.html().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.html().select(".archive__around a")).isNotEmpty();
    }

    @Test
    void leadsFromALanguageWithoutStoriesToTheEnglishPage() {
        Page page = browser.get("/kk" + DAY);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("main a[hreflang=en]").attr("href")).isEqualTo(DAY);
    }

    @Test
    void leadsFromAllYearsToAMonth() {
        assertThat(browser.get("/archive").has("a[href=/archive/2022/01]")).isTrue();
        assertThat(browser.get("/archive/2022").html().select(".calendar")).hasSize(12);
        assertThat(browser.get("/archive/2022").has(".calendar a[href=" + DAY + "]"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/archive/2022/13/45",
                "/archive/2022/02/30",
                "/archive/2022/1/9",
                "/archive/2022/00",
                "/archive/2022-01",
                "/archive/2022-01-09",
                "/archive/2022/01-09",
                "/archive/2022-01/09",
                "/archive/22",
                "/archive/0000",
                "/archive/x/y/z",
                "/archive/%2e%2e",
                "/archive/2022/01/09?after=x",
                "/archive/2022/01/09?before=x",
                "/stories/2022/13",
                "/ru/archive/2022/02/30"
            })
    void answers400ToWhatIsNoDate(String path) {
        assertThat(browser.get(path).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/stories, /archive",
        "/stories/2022, /archive/2022",
        "/stories/2022/01, /archive/2022/01",
        "/ru/stories/2022/01/09, /ru/archive/2022/01/09"
    })
    void isWhereTheAddressOfAStoryLeadsWithoutItsEnd(String from, String to) {
        Page page = browser.get(from);

        assertThat(page.path()).isEqualTo(to);
        assertThat(page.response().previousResponse())
                .map(HttpResponse::statusCode)
                .contains(301);
    }
}
