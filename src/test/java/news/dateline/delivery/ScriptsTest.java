package news.dateline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import news.dateline.testing.Browser;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class ScriptsTest {

    @LocalServerPort
    private int port;

    @Test
    void aPageOfTheDeskAsksForOneModuleThatItsPolicyAllows() {
        Page page = new Browser(port).get("/login");

        assertThat(page.html().select("script").eachAttr("src")).containsExactly("/js/desk.js");
        assertThat(page.html().select("script").attr("type")).isEqualTo("module");
        assertThat(page.header("Content-Security-Policy")).contains("script-src 'self';");
    }

    @Test
    void aScriptIsKeptAndAskedForEachTime() throws Exception {
        Page script = new Browser(port).get("/js/desk.js");

        assertThat(script.status()).isEqualTo(200);
        assertThat(script.header("Content-Type")).startsWith("text/javascript");
        assertThat(script.header("Cache-Control")).contains("max-age=0", "must-revalidate");
        assertThat(script.header("Last-Modified")).isEmpty();
        HttpRequest again = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/js/desk.js"))
                .header("If-None-Match", script.header("ETag"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(again, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void readersPagesHaveNone() {
        assertThat(new Browser(port).get("/").html().select("script:not([type='application/ld+json'])"))
                .isEmpty();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(new Browser(port).get("/js/nothing.js").status()).isEqualTo(404);
    }
}
