package news.dateline.platform.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URI;
import java.util.UUID;
import java.util.regex.Pattern;
import news.dateline.account.Role;
import news.dateline.story.Stories;
import news.dateline.testing.Browser;
import news.dateline.testing.Fields;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import news.dateline.testing.Wire;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTest {

    private static final Pattern STACK = Pattern.compile("(?m)^\\s+at |Exception|tomcat|springframework");

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Stories stories;

    private Wire wire;

    @BeforeEach
    void open() {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /nothing-here            | 404 | There is nothing at this address
            /ru/nothing-here         | 404 | По этому адресу ничего нет
            /kk/people/nobody        | 404 | Бұл мекенжайда ештеңе жоқ
            /ru/admin/stories        | 404 | По этому адресу ничего нет
            /people/nobody/feed.atom | 404 | There is nothing at this address
            /error                   | 404 | There is nothing at this address
            /ru/error                | 404 | По этому адресу ничего нет
            /?after=nonsense         | 400 | This address does not work
            /ru/?q=%ff               | 400 | Адрес не работает
            /search?q=%ff            | 400 | This address does not work
            /search?q=%e0%a4         | 400 | This address does not work
            /stories/2022/1/6/x      | 400 | This address does not work
            /stories/abcd/01/01/x    | 400 | This address does not work
            /stories/2022/13/01/x    | 400 | This address does not work
            /search?%zz=1            | 400 | This address does not work
            """)
    void aReaderIsToldInTheLanguageOfTheAddressAndCanSearch(
            String path, int status, String title, CapturedOutput output) {
        for (String accept : new String[] {"*/*", "application/json", "image/avif", "text/html"}) {
            Wire.Answer answer = wire.get(path, "Accept: " + accept);
            assertThat(answer.status()).as(accept).isEqualTo(status);
            assertThat(answer.header("Content-Type")).as(accept).startsWith("text/html");
            assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
            assertThat(answer.all("Set-Cookie")).isEmpty();
            Document page = Jsoup.parse(answer.body());
            assertThat(page.select("h1").text()).as(accept).isEqualTo(title);
            assertThat(page.select("main form[action$=/search]")).hasSize(1);
            assertThat(STACK.matcher(answer.body()).find()).isFalse();
        }
        assertThat(output).doesNotContain("ERROR").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/archive/2022/01/%00", "/ru/regions/%ff", "/a%5cb", "/..%2f..%2fetc/passwd", "TOO LONG"})
    void whatTheServerRefusesGetsAPageOfOursToo(String path) {
        Wire.Answer answer = wire.get(path.equals("TOO LONG") ? "/search?q=" + "a".repeat(9_000) : path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.text()).contains("This address does not work", "Этот адрес", "Бұл мекенжай");
        assertThat(answer.body()).doesNotContain("Tomcat", "HTTP Status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ru/regions/kazakhstan", PageTypes.LEAD, "/search", "/archive/2022/01/09", "/about"})
    void whatBrowsersSendAsItIsIsRead(String path) {
        Wire.Answer answer = wire.get(path + "?q=a|b[c]{d}^`\\");

        assertThat(answer.status()).isEqualTo(200);
        for (Element other : Jsoup.parse(answer.body()).select("a[hreflang]")) {
            assertThatCode(() -> URI.create(other.attr("href"))).doesNotThrowAnyException();
        }
        assertThat(wire.get("/admin?q=a|b[c]{d}^`\\").status()).isEqualTo(303);
    }

    @Test
    void whatWasTakenBackIsGoneAndSaysWhy() {
        UUID story = newsroom.publish(Newsroom.word(), "", "");
        String path = stories.findById(story).orElseThrow().path();
        newsroom.withdraw(story);

        Wire.Answer answer = wire.get(path);

        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.text()).contains("This story was withdrawn", "Reason: A test");
        assertThat(wire.get("/ru" + path).text()).contains("Материал отозван", "Причина: A test");
        assertThat(Jsoup.parse(wire.get("/ru" + path).body())
                        .select("main [lang=en]")
                        .text())
                .isEqualTo("A test");
    }

    @Test
    void anAddressThatTakesNoFormsSaysSo() {
        Wire.Answer answer = wire.post("/regions", "a=b");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.text()).contains("This cannot be done").contains("nothing was changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/nothing", "/admin/stories/not-an-id", "/account/nothing"})
    void editorsAreToldInTheirOwnLayout(String path) {
        Page page = staff.signedIn(port, Role.EDITOR).get(path);

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text("h1")).isEqualTo("There is nothing here");
        assertThat(page.text(".desk-head")).contains("Sign out");
    }

    @Test
    void aFormThatIsTooLongIsRefusedWithTheLimitAndKeptByTheBrowser(CapturedOutput output) {
        Browser editor = staff.signedIn(port, Role.EDITOR);
        Page refused = editor.post("/admin/stories", new Fields().and("body", "x".repeat(5_000_000)));

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.text())
                .contains("up to 4 MB")
                .contains("Back button")
                .contains("nothing was saved");
        assertThat(refused.has(".desk-head")).isTrue();
        assertThat(wire.post("/login", "password=" + "x".repeat(5_000_000)).status())
                .isEqualTo(413);
        assertThat(output).doesNotContain("ERROR").doesNotContain("\tat ");
    }

    @Test
    void healthIsToldToWhoeverAsks() {
        for (String accept : new String[] {"text/html", "*/*", "application/json"}) {
            Wire.Answer answer = wire.get("/actuator/health/liveness", "Accept: " + accept);
            assertThat(answer.status()).as(accept).isEqualTo(200);
            assertThat(answer.body()).as(accept).contains("UP");
        }
    }
}
