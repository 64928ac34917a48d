package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import news.dateline.account.Role;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import news.dateline.testing.Wire;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who gets a cookie or a session, and whose forms are taken. */
@PortalTest
class CookiesTest {

    private static final String FORM = "headline=Slipped+in&id=0198f000-0000-7000-8000-000000000002";

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    JdbcClient database;

    private Wire wire;

    @BeforeEach
    void open() {
        wire = new Wire(port);
    }

    private int sessions() {
        return database.sql("select count(*) from spring_session")
                .query(Integer.class)
                .single();
    }

    @Test
    void whoIsNotSignedInCostsNoSession() {
        int before = sessions();

        for (String path :
                new String[] {"/login", "/login?ended", "/admin", "/admin/stories/new", "/account/password"}) {
            assertThat(wire.get(path).header("Set-Cookie")).as(path).doesNotContain("SESSION");
        }
        Wire.Answer page = wire.get("/login");
        String wrong = form("username", "nobody", "password", "wrong", "_csrf", token(page));
        assertThat(wire.post("/login", wrong, "Cookie: " + cookies(page)).status())
                .isEqualTo(401);
        assertThat(wire.post("/admin/stories", FORM).status()).isEqualTo(403);

        assertThat(sessions()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Sec-Fetch-Site: nonsense",
                "Origin: https://evil.example",
                "Origin: null",
                "Origin: http://localhost",
                "Origin: http://localhost.evil.example"
            })
    void whatAnotherSiteSendsIsRefusedAndNothingGivenBack(String from) {
        int before = sessions();
        for (String path : new String[] {"/admin/stories", "/login", "/logout", "/account/password", "/regions"}) {
            Wire.Answer refused = wire.post(path, FORM, from);
            assertThat(refused.status()).as(path).isEqualTo(403);
            assertThat(refused.all("Set-Cookie")).isEmpty();
            assertThat(refused.body()).doesNotContain("Slipped in", "_csrf");
            assertThat(Jsoup.parse(refused.body()).select("main form[method=post]"))
                    .isEmpty();
        }
        assertThat(wire.post("/admin/stories", FORM, from).text()).contains("another site", "nothing was changed");
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void readingTouchesNoSession() {
        String cookies = "Cookie: " + cookies(signIn("Sec-Fetch-Site: same-origin"));
        long before = lastUse();

        for (String path : new String[] {"/", PageTypes.LEAD, "/nothing-here", "/actuator/health"}) {
            wire.get(path, cookies);
        }

        assertThat(lastUse()).isEqualTo(before);
        wire.get("/admin/stories", cookies);
        assertThat(lastUse()).isGreaterThan(before);
    }

    private long lastUse() {
        return database.sql("select max(last_access_time) from spring_session")
                .query(Long.class)
                .single();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sec-Fetch-Site: same-origin", "Sec-Fetch-Site: none", "Origin: http://localhost:%d"})
    void whatOurOwnPagesSendIsTaken(String from) {
        Wire.Answer signedIn = signIn(from.formatted(port));

        assertThat(signedIn.header("Location")).isEqualTo("/admin");
        assertThat(wire.get("/admin/stories", "Cookie: " + cookies(signedIn)).status())
                .isEqualTo(200);
    }

    @Test
    void aSignedInBrowserIsRefusedTooButStaysSignedIn() {
        Wire.Answer signedIn = signIn("Sec-Fetch-Site: same-origin");
        String cookies = "Cookie: " + cookies(signedIn);

        Wire.Answer refused = wire.post("/admin/stories", FORM, cookies, "Sec-Fetch-Site: cross-site");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.all("Set-Cookie")).isEmpty();
        assertThat(wire.get("/admin/stories", cookies).text())
                .contains("Stories")
                .doesNotContain("Slipped in");
    }

    @Test
    void bothCookiesAreForThisSiteAndNoScript() {
        List<String> set = signIn("Sec-Fetch-Site: same-origin").all("Set-Cookie");

        assertThat(set).anyMatch(cookie -> cookie.startsWith("SESSION="));
        assertThat(wire.get("/login").header("Set-Cookie")).startsWith("FORMS=");
        assertThat(set).allSatisfy(CookiesTest::isForThisSiteAndNoScript);
        assertThat(wire.get("/login").all("Set-Cookie")).allSatisfy(CookiesTest::isForThisSiteAndNoScript);
    }

    private static void isForThisSiteAndNoScript(String cookie) {
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Secure", "Domain");
    }

    private Wire.Answer signIn(String from) {
        String username = staff.account(Role.EDITOR).username();
        Wire.Answer page = wire.get("/login");
        String form = form("username", username, "password", Staff.PASSWORD, "_csrf", token(page));
        return wire.post("/login", form, "Cookie: " + cookies(page), from);
    }

    private static String cookies(Wire.Answer answer) {
        return answer.all("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
    }

    private static String token(Wire.Answer page) {
        return Jsoup.parse(page.body()).select("input[name=_csrf]").attr("value");
    }

    private static String form(String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        return form.toString();
    }
}
