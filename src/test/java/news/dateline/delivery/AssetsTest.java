package news.dateline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
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
class AssetsTest {

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", PageTypes.LEAD, "/ru/regions", "/nothing-here"})
    void aReadersPageCarriesTheOneStyleSheetThatItsPolicyAllows(String path) throws Exception {
        Page page = browser.get(path);

        assertThat(page.html().select("link[rel=stylesheet]")).isEmpty();
        assertThat(page.html().select("style")).hasSize(1);
        String sheet = page.html().select("style").first().data();
        assertThat(sheet).contains("--paper:", ".masthead").doesNotContain("@import", "/*", ".desk {");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8));
        assertThat(page.header("Content-Security-Policy"))
                .containsPattern("style-src 'self'[^;]* "
                        + Pattern.quote("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'"))
                .doesNotContain("unsafe-inline");
    }

    @Test
    void thePageOfAnEditorAsksForOneStyleSheetAndKeepsItForEver() {
        Page page = browser.get("/login");

        assertThat(page.html().select("style")).isEmpty();
        assertThat(page.html().select("link[rel=stylesheet]")).hasSize(1);
        String address = page.html().select("link[rel=stylesheet]").attr("href");
        assertThat(address).matches("/css/[a-z-]+-[0-9a-f]{32}\\.css");
        Page sheet = browser.get(address);
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.header("Content-Type")).startsWith("text/css");
        assertThat(sheet.header("Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(sheet.response().body())
                .contains("--paper:", ".skip", ".desk {")
                .doesNotContain("@import", ".masthead");
    }

    @Test
    void aFingerprintOfSomethingElseIsNotServed() {
        assertThat(browser.get("/css/desk-all-00000000000000000000000000000000.css")
                        .status())
                .isEqualTo(404);
    }
}
