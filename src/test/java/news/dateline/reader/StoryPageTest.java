package news.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.testing.Browser;
import news.dateline.testing.Page;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class StoryPageTest {

    private static final String RUSSIAN =
            "/ru/stories/2022/01/09/krizis-v-kazakhstane-usilivaet-nestabilnost-v-tsentralnoy-azii";

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @Test
    void saysWhoReportedWhatWhenAndFromWhere() {
        Page page = browser.get(PageTypes.LEAD);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("h1")).isEqualTo("Kazakhstan crisis heightens instability in Central Asia");
        assertThat(page.text("article"))
                .contains("Dateline desk", "Almaty", "9 January 2022, 21:00", "15:00 UTC")
                .contains("Based on reporting by Clara Weiss, WSWS, 9 January 2022")
                .contains("Demonstration content, compiled later from published facts");
    }

    @Test
    void linksEachConceptOnceWhereItIsFirstNamed() {
        Page page = browser.get(PageTypes.LEAD);

        assertThat(page.html().select(".story__body a[href=/regions/zhanaozen]"))
                .hasSize(1);
        assertThat(page.html().select(".story__body a[href=/people/kassym-jomart-tokayev]"))
                .hasSize(1);
    }

    @Test
    void showsWhoStatesAFigureAndWhoDeniesIt() {
        Page page = browser.get(PageTypes.LEAD);

        String anchor =
                page.html().select(".story__body a.mark:contains(at least 164)").attr("href");
        String note = page.html().select(anchor).text();
        assertThat(note)
                .contains("people killed", "Revised", "225")
                .containsPattern("Denied by Government of Kazakhstan");
    }

    @Test
    void saysWhoIsWhoWithTheOfficesOfThatDay() {
        String people = browser.get(PageTypes.LEAD).text("aside");

        assertThat(people)
                .contains("Chair of the Security Council since 5 January 2022")
                .contains("Former President of Kazakhstan from 1991 until March 2019")
                .contains("Former Chair of the Security Council until 5 January 2022")
                .doesNotContain("Former Chair of the Security Council since");
        assertThat(browser.get(RUSSIAN).text("aside")).contains("Ранее: President of Kazakhstan");
    }

    @Test
    void saysNothingOfAnEndThatWasStillToCome() {
        assertThat(browser.get(PageTypes.LEAD).text("aside"))
                .contains("President of the United States since January 2021")
                .doesNotContain("2025");
    }

    @Test
    void isThereInRussianUnderThePrefixOfThatLanguage() {
        Page page = browser.get(RUSSIAN);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("html").attr("lang")).isEqualTo("ru");
        assertThat(page.html().select(".story__body a[href=/ru/regions/kazakhstan]"))
                .hasSize(1);
        assertThat(page.html().select("a[hreflang=en]").attr("href")).isEqualTo(PageTypes.LEAD);
    }

    @Test
    void movesAReaderToTheTranslationInTheLanguageAskedFor() {
        assertThat(browser.get(RUSSIAN.substring("/ru".length())).path()).isEqualTo(PageTypes.LEAD);
        assertThat(browser.get("/ru" + PageTypes.LEAD).path()).isEqualTo(RUSSIAN);
    }

    @Test
    void isShownInItsOwnLanguageWhereThereIsNoTranslation() {
        Page page = browser.get("/kk" + PageTypes.LEAD);

        assertThat(page.path()).isEqualTo("/kk" + PageTypes.LEAD);
        assertThat(page.html().select("article h1").attr("lang")).isEqualTo("en");
        assertThat(page.html()
                        .select("article .story__reading")
                        .first()
                        .closest("[lang]")
                        .attr("lang"))
                .isNotEqualTo("en");
        assertThat(page.html().select("link[rel=canonical]").attr("href"))
                .startsWith("http")
                .endsWith(PageTypes.LEAD)
                .doesNotContain("/kk/");
    }

    @Test
    void namesItsTranslationsToMachines() {
        assertThat(browser.get(PageTypes.LEAD)
                        .html()
                        .select("link[rel=alternate][hreflang]")
                        .eachAttr("hreflang"))
                .containsExactly("en", "ru");
    }

    @Test
    void standsInAStorylineBetweenItsNeighbours() {
        Page page = browser.get(PageTypes.LEAD);

        assertThat(page.text(".storyline-nav")).contains("Kazakhstan, January 2022");
        String previous = page.html().select(".storyline-nav a[rel=prev]").attr("href");
        assertThat(browser.get(previous)
                        .html()
                        .select(".storyline-nav a[rel=next]")
                        .attr("href"))
                .isEqualTo(PageTypes.LEAD);
    }

    @Test
    void leadsToOthersAboutTheSame() {
        Page page = browser.get(PageTypes.LEAD);

        assertThat(page.html().select(".related h3 a").eachAttr("href"))
                .hasSize(4)
                .doesNotHaveDuplicates()
                .doesNotContain(PageTypes.LEAD)
                .doesNotContainAnyElementsOf(
                        page.html().select(".storyline-nav__links a").eachAttr("href"));
    }

    @Test
    void saysWhereItHappenedAndHowLongItTakesToRead() {
        Page page = browser.get(PageTypes.LEAD);

        assertThat(page.html().select("article .trail a").eachText())
                .containsExactly("Asia", "Central Asia", "Kazakhstan");
        assertThat(page.text(".story__reading")).matches("[345] min read");
    }

    @Test
    void isSharedByPlainLinks() {
        assertThat(browser.get(PageTypes.LEAD).html().select(".share a").eachAttr("href"))
                .allMatch(link -> link.contains("kazakhstan-crisis-heightens"))
                .anyMatch(link -> link.startsWith("mailto:?subject=Kazakhstan%20crisis"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ru/admin/stories",
                "/kk/login",
                "/ru/account/password",
                "/ru/actuator/health",
                "/ru/css/base.css"
            })
    void keepsTheDeskOutOfTheLanguages(String path) {
        Page page = browser.get(path);

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.header("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/stories/2022/01/09/nothing",
                "/stories/2022/01/08/kazakhstan-crisis-heightens-instability-in-central-asia",
                "/stories/x",
                "/people/nobody",
                "/regions/kassym-jomart-tokayev",
                "/ru/people/nobody"
            })
    void answers404WhereNothingIs(String path) {
        Page page = browser.get(path);

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.has("form[action$=/search]")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stories/2022/02/30/anything", "/ru/stories/2022/13/01/anything"})
    void answers400ForADayThatNeverWas(String path) {
        Page page = browser.get(path);

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.has("form[action$=/search]")).isTrue();
    }

    @Test
    void setsNoCookieAndMayBeKept() {
        Page page = browser.get(PageTypes.LEAD);

        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(page.header("Cache-Control")).isEqualTo("no-cache, public");
        assertThat(page.header("ETag"))
                .isNotEmpty()
                .isEqualTo(browser.get(PageTypes.LEAD).header("ETag"));
    }
}
