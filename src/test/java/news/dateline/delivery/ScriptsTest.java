package news.dateline.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    void aModuleOfTheEditorKnowsWhereItsLibrariesAre() {
        Browser browser = new Browser(port);
        Matcher address = Pattern.compile("from \"\\.\\./(lib/[0-9a-f]{32}/prosemirror-view\\.js)\"")
                .matcher(browser.get("/js/editor/view.js").response().body());
        assertThat(address.find()).isTrue();

        Page library = browser.get("/js/" + address.group(1));

        assertThat(library.status()).isEqualTo(200);
        assertThat(library.header("Content-Type")).startsWith("text/javascript");
        assertThat(library.header("Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(library.response().body()).contains("from './prosemirror-model.js';");
        assertThat(browser.get("/js/lib/00000000000000000000000000000000/prosemirror-view.js")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void readersPagesHaveASmallOneThatIsAskedForOnce() {
        Browser browser = new Browser(port);
        List<String> scripts = browser.get("/")
                .html()
                .select("script:not([type='application/ld+json'])")
                .eachAttr("src");
        assertThat(scripts).hasSize(1).first(STRING).matches("/js/masthead-[0-9a-f]{32}\\.js");

        Page script = browser.get(scripts.get(0));

        assertThat(script.header("Content-Type")).startsWith("text/javascript");
        assertThat(script.header("Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(script.response().body()).hasSizeLessThan(1000);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(new Browser(port).get("/js/nothing.js").status()).isEqualTo(404);
    }
}
