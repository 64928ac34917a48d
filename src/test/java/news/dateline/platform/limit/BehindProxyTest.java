package news.dateline.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import news.dateline.testing.ProxiedPortalTest;
import news.dateline.testing.Wire;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The portal as readers have it: by TLS, through a proxy that says who they are. */
@ProxiedPortalTest
@ExtendWith(OutputCaptureExtension.class)
class BehindProxyTest {

    @LocalServerPort
    int port;

    private Wire wire;

    @BeforeEach
    void open() {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /search?q=a              | 203.0.113.1 | Too many requests
            /ru/search?q=a           | 203.0.113.2 | Слишком много запросов
            /kk/search?q=a           | 203.0.113.3 | Сұраулар тым көп
            """)
    void whoSearchesTooMuchIsToldToWaitInTheirLanguage(
            String path, String address, String title, CapturedOutput output) {
        assertThat(statuses(ProxiedPortalTest.SEARCHES, path, address)).containsOnly(200);

        Wire.Answer refused = get(path, address);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        assertThat(refused.header("Cache-Control")).isEqualTo("no-store");
        assertThat(refused.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(Jsoup.parse(refused.body()).select("h1").text()).isEqualTo(title);
        assertThat(get("/", address).status()).as("may read on").isEqualTo(200);
        assertThat(get(path, "203.0.113.99").status()).as("others go on").isEqualTo(200);
        assertThat(output).doesNotContain(address);
    }

    @Test
    void suggestionsAndFeedsOfSearchesAreLimitedToo() {
        assertThat(statuses(20, "/search/suggestions?q=ka", "203.0.113.10")).contains(200, 429);
        assertThat(statuses(20, "/search.atom?q=ka", "203.0.113.10")).contains(200, 429);
    }

    @Test
    void programsAreToldInJson() {
        assertThat(statuses(20, "/api/v1/stories", "203.0.113.20")).contains(200, 429);

        Wire.Answer refused = get("/api/v1/stories", "203.0.113.20");

        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.body()).contains("\"status\":429");
        assertThat(refused.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(refused.header("Retry-After")).isNotEmpty();
    }

    @Test
    void signingInIsLimitedBeforeAnythingIsLookedAt() {
        List<Integer> statuses = IntStream.range(0, 12)
                .mapToObj(i ->
                        wire.post("/login", "username=a&password=b", from("203.0.113.30"), "X-Forwarded-Proto: https"))
                .map(Wire.Answer::status)
                .toList();

        assertThat(statuses.subList(ProxiedPortalTest.SIGN_INS, 12)).containsOnly(429);
        assertThat(get("/login", "203.0.113.30").status())
                .as("the form is shown")
                .isEqualTo(200);
    }

    @Test
    void whoAsksForEverOtherPagesIsToldToWaitAndMayReadWhatLiesReady() {
        assertThat(get("/about", "203.0.113.61").status()).isEqualTo(200);
        List<Integer> statuses = IntStream.rangeClosed(1, 3 * ProxiedPortalTest.PAGES)
                .mapToObj(day -> get("/archive/2001/%02d/%02d".formatted(day / 28 + 1, day % 28 + 1), "203.0.113.60"))
                .map(Wire.Answer::status)
                .toList();

        assertThat(statuses.subList(0, ProxiedPortalTest.PAGES)).doesNotContain(429);
        assertThat(statuses).contains(429);
        assertThat(get("/about", "203.0.113.60").status()).as("lies ready").isEqualTo(200);
        assertThat(get("/archive/2001/05/05", "203.0.113.62").status())
                .as("others go on")
                .isNotEqualTo(429);
    }

    @Test
    void aWholeNetworkOfIpv6IsOneVisitor() {
        for (int i = 0; i < ProxiedPortalTest.SEARCHES; i++) {
            assertThat(get("/search?q=a", "2001:db8:1:2::" + Integer.toHexString(i + 1))
                            .status())
                    .isEqualTo(200);
        }
        assertThat(get("/search?q=a", "2001:db8:1:2:ffff::1").status()).isEqualTo(429);
        assertThat(get("/search?q=a", "2001:db8:1:3::1").status()).isEqualTo(200);
    }

    @Test
    void whatComesFromInsideIsNotLimited() {
        assertThat(statuses(30, "/search?q=a", "10.0.0.7")).containsOnly(200);
    }

    @Test
    void browsersAreToldToComeByTlsAndKeepTheCookiesForIt() {
        Wire.Answer page = get("/", "203.0.113.40");
        assertThat(page.header("Strict-Transport-Security")).contains("max-age=31536000");

        assertThat(get("/login", "203.0.113.40").all("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite="));
    }

    @Test
    void aKeptPageCarriesTheHeadersOfTheOneThatWasMade() {
        for (int i = 0; i < 2; i++) {
            Wire.Answer page = get("/about", "203.0.113.50");
            assertThat(page.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
            assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
            assertThat(page.all("X-Request-Id")).isEmpty();
            assertThat(get("/feed.atom", "203.0.113.50").header("Cross-Origin-Resource-Policy"))
                    .isEqualTo("cross-origin");
        }
    }

    private List<Integer> statuses(int times, String path, String address) {
        return IntStream.range(0, times)
                .mapToObj(i -> get(path, address).status())
                .toList();
    }

    private Wire.Answer get(String path, String address) {
        return wire.get(path, from(address), "X-Forwarded-Proto: https");
    }

    private static String from(String address) {
        return "X-Forwarded-For: " + address;
    }
}
