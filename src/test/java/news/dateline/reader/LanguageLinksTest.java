package news.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import news.dateline.shared.Languages;
import news.dateline.testing.Browser;
import news.dateline.testing.Page;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@PortalTest
class LanguageLinksTest {

    private static final String LINKS = ".masthead .languages a";

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @CsvSource({
        "/, /, /ru/, /kk/",
        "/ru/, /, /ru/, /kk/",
        "/kk/regions/kazakhstan, /regions/kazakhstan, /ru/regions/kazakhstan, /kk/regions/kazakhstan",
        "/search?q=a%26b&region=asia, /search?q=a%26b&region=asia, /ru/search?q=a%26b&region=asia, "
                + "/kk/search?q=a%26b&region=asia",
        "/nothing-here, /nothing-here, /ru/nothing-here, /kk/nothing-here",
        "/ru/nothing-here?a=1, /nothing-here?a=1, /ru/nothing-here?a=1, /kk/nothing-here?a=1",
        "/ru/login, /, /ru/, /kk/"
    })
    void leadToTheSamePage(String path, String english, String russian, String kazakh) {
        Page page = browser.get(path);

        assertThat(page.html().select(LINKS).eachAttr("href")).containsExactly(english, russian, kazakh);
        assertThat(page.html().select(LINKS).eachAttr("hreflang")).isEqualTo(Languages.ALL);
        assertThat(page.html().select(LINKS).eachAttr("lang")).isEqualTo(Languages.ALL);
        assertThat(page.html().select(LINKS + "[aria-current=true]").eachAttr("lang"))
                .containsExactly(page.html().select("html").attr("lang"));
    }

    @Test
    void leadToTheTranslationOfAStoryAndWhereThereIsNoneStayWithIt() {
        List<String> links = browser.get(PageTypes.LEAD).html().select(LINKS).eachAttr("href");

        assertThat(links).first().isEqualTo(PageTypes.LEAD);
        assertThat(links.get(1)).startsWith("/ru/stories/2022/01/09/krizis");
        assertThat(links.get(2)).isEqualTo("/kk" + PageTypes.LEAD);
        assertThat(links)
                .allSatisfy(link -> assertThat(browser.get(link).status()).isEqualTo(200));
    }

    @Test
    void leaveThePlaceInAListBehind() {
        String older = "/figures?state=reported&after=2022-01-09_00000000-0000-0000-0000-000000000000";

        assertThat(browser.get(older).html().select(LINKS).eachAttr("href"))
                .containsExactly("/figures?state=reported", "/ru/figures?state=reported", "/kk/figures?state=reported");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//example.org/", "/\\example.org", "/admin/stories", "https://example.org/"})
    void leadToNoOtherSiteAndNotToTheDesk(String uri) {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest("GET", uri)));

        assertThat(new LanguageLinks().all(Map.of()))
                .extracting(LanguageLink::href)
                .allSatisfy(href -> assertThat(href).matches("(/ru|/kk)?/"));
    }

    @AfterEach
    void forget() {
        RequestContextHolder.resetRequestAttributes();
    }
}
