package news.dateline.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What browsers are told of each kind of answer. */
@PortalTest
class HeadersTest {

    @LocalServerPort
    int port;

    private Wire wire;

    @BeforeEach
    void open() {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /                          | 200 | same-origin  | strict-origin-when-cross-origin
            LEAD                       | 200 | same-origin  | strict-origin-when-cross-origin
            /search?q=troops           | 200 | same-origin  | strict-origin-when-cross-origin
            /css/tokens.css            | 200 | same-origin  | strict-origin-when-cross-origin
            /stories                   | 301 | same-origin  | strict-origin-when-cross-origin
            /nothing-here              | 404 | same-origin  | strict-origin-when-cross-origin
            /kk/people/nobody          | 404 | same-origin  | strict-origin-when-cross-origin
            /stories/abcd/01/01/x      | 400 | same-origin  | strict-origin-when-cross-origin
            /login                     | 200 | same-origin  | same-origin
            /admin                     | 303 | same-origin  | same-origin
            /admin/stories             | 303 | same-origin  | same-origin
            /actuator/health/liveness  | 200 | same-origin  | strict-origin-when-cross-origin
            /api/v1/stories            | 200 | cross-origin | strict-origin-when-cross-origin
            /feed.atom                 | 200 | cross-origin | strict-origin-when-cross-origin
            /ru/feed.json              | 200 | cross-origin | strict-origin-when-cross-origin
            /search.atom?q=troops      | 200 | cross-origin | strict-origin-when-cross-origin
            /favicon.svg               | 200 | cross-origin | strict-origin-when-cross-origin
            LEAD/card.png              | 200 | cross-origin | strict-origin-when-cross-origin
            """)
    void everyAnswerSaysWhatItMayBeUsedFor(String path, int status, String resource, String referrer) {
        Wire.Answer answer = wire.get(path.replace("LEAD", PageTypes.LEAD));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.all("Cross-Origin-Resource-Policy")).containsExactly(resource);
        assertThat(answer.all("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(answer.all("Referrer-Policy")).containsExactly(referrer);
        assertThat(answer.all("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.all("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()", "geolocation=()", "microphone=()");
        assertThat(answer.all("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                        .doesNotContain("unsafe", "nonce", "*", "http:"));
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/archive/2022/01/%00", "/a%5cb"})
    void soDoesWhatTheServerRefusesBeforeThePortalSeesIt(String path) {
        Wire.Answer answer = wire.get(path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    @Test
    void theCookiesOfTheDeskAreForNoScriptAndNoOtherSite() {
        assertThat(wire.get("/login").all("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").containsPattern("SameSite=(Lax|Strict)"));
    }
}
