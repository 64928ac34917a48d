package news.dateline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.testing.Browser;
import news.dateline.testing.Page;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class AssetsTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", PageTypes.LEAD, "/ru/regions", "/login", "/nothing-here"})
    void aPageAsksForOneStyleSheetAndKeepsItForEver(String path) {
        Browser browser = new Browser(port);
        Page page = browser.get(path);

        assertThat(page.html().select("link[rel=stylesheet]")).hasSize(1);
        String address = page.html().select("link[rel=stylesheet]").attr("href");
        assertThat(address).matches("/css/[a-z-]+-[0-9a-f]{32}\\.css");
        Page sheet = browser.get(address);
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.header("Content-Type")).startsWith("text/css");
        assertThat(sheet.header("Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(sheet.response().body()).contains("--paper:", ".skip").doesNotContain("@import");
    }

    @Test
    void readersAndEditorsGetTheirOwn() {
        Browser browser = new Browser(port);

        assertThat(sheet(browser, "/")).contains(".masthead").doesNotContain(".desk {");
        assertThat(sheet(browser, "/login")).contains(".desk {").doesNotContain(".masthead");
        assertThat(sheet(browser, "/")).contains(".masthead").doesNotContain(".desk {");
    }

    private static String sheet(Browser browser, String path) {
        return browser.get(
                        browser.get(path).html().select("link[rel=stylesheet]").attr("href"))
                .response()
                .body();
    }

    @Test
    void aFingerprintOfSomethingElseIsNotServed() {
        assertThat(new Browser(port)
                        .get("/css/reader-all-00000000000000000000000000000000.css")
                        .status())
                .isEqualTo(404);
    }
}
