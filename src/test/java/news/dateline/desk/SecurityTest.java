package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.account.Role;
import news.dateline.testing.Browser;
import news.dateline.testing.Fields;
import news.dateline.testing.Page;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class SecurityTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/css/tokens.css", "/nothing-here", "/stories/2022/01/09/none", "/search?q=a"})
    void readersGetNoCookieAndStrictHeaders(String path) {
        Page page = new Browser(port).get(path);

        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(page.header("Cache-Control")).doesNotContain("no-store");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.path()).doesNotContain("login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", PageTypes.LEAD})
    void readersPagesAreTheSameForWhoIsSignedIn(String path) {
        Page signedIn = staff.signedIn(port, Role.EDITOR).get(path);
        Page reader = new Browser(port).get(path);

        assertThat(signedIn.status()).isEqualTo(200);
        assertThat(signedIn.response().body()).isEqualTo(reader.response().body());
        assertThat(signedIn.header("Set-Cookie")).isEmpty();
    }

    @Test
    void onlyHealthIsOpenOfTheActuator() {
        Browser browser = new Browser(port);
        assertThat(browser.get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(browser.get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(browser.get("/actuator/health").html().text()).doesNotContain("db");
        assertThat(browser.get("/actuator/env").status()).isEqualTo(403);
        assertThat(browser.get("/actuator").status()).isEqualTo(403);
        assertThat(browser.get("/actuator/prometheus").status())
                .as("while there is no token")
                .isEqualTo(404);
    }

    @Test
    void theDeskIsNeverKeptByCaches() {
        assertThat(new Browser(port).get("/login").header("Cache-Control")).contains("no-store");
    }

    @Test
    void anUnknownPageOfTheDeskSaysSo() {
        Browser browser = staff.signedIn(port, Role.EDITOR);
        for (String path :
                new String[] {"/admin/nothing", "/admin/stories/not-an-id", "/admin/stories/" + new java.util.UUID(1, 2)
                }) {
            Page page = browser.get(path);
            assertThat(page.status()).as(path).isEqualTo(404);
            assertThat(page.text()).contains("There is nothing here");
        }
    }

    @Test
    void withoutATokenNothingChanges() {
        Browser browser = staff.signedIn(port, Role.EDITOR);
        Page refused = browser.post(
                "/admin/stories",
                new Fields().and("id", "0198f000-0000-7000-8000-000000000001").and("headline", "Slipped in"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(browser.get("/admin/stories").text()).doesNotContain("Slipped in");

        assertThat(browser.post("/logout", new Fields()).path()).isEqualTo("/login");
        assertThat(browser.get("/admin/stories").path()).isEqualTo("/admin/stories");
    }
}
