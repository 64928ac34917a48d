package news.dateline.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.dateline.testing.Eventually;
import news.dateline.testing.Newsroom;
import news.dateline.testing.PageTypes;
import news.dateline.testing.ProxiedPortalTest;
import news.dateline.testing.Wire;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** What an operator sees of the portal, and nobody else. */
@ProxiedPortalTest
class MetricsTest {

    private static final String PATH = "/actuator/prometheus";
    private static final String TOKEN = "Authorization: Bearer " + ProxiedPortalTest.METRICS_TOKEN;
    private static final Pattern METRIC = Pattern.compile("\\b([a-z]+(?:_[a-z0-9]+)+)(?=[{,])");

    @LocalServerPort
    int port;

    @Autowired
    Newsroom newsroom;

    private Wire wire;

    @BeforeEach
    void open() {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X: ",
                "Authorization: ",
                "Authorization: Bearer ",
                "Authorization: Bearer wrong",
                "Authorization: Bearer " + ProxiedPortalTest.METRICS_TOKEN + "x",
                "Authorization: Basic " + ProxiedPortalTest.METRICS_TOKEN
            })
    void whoDoesNotKnowTheTokenSeesNothing(String header) {
        Wire.Answer answer = wire.get(PATH, header);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.body()).doesNotContain("jvm_");
    }

    @Test
    void theRestOfTheActuatorStaysClosedToTheTokenToo() {
        for (String path : new String[] {"/actuator", "/actuator/env", "/actuator/metrics", "/ru" + PATH}) {
            assertThat(wire.get(path, TOKEN).status()).as(path).isIn(401, 403, 404);
        }
        assertThat(wire.get("/actuator/health/liveness").status()).isEqualTo(200);
    }

    @Test
    void everyNumberTheDashboardShowsIsThere() throws Exception {
        wire.get("/");
        Set<String> shown = new TreeSet<>();
        new JsonMapper()
                .readTree(Path.of("docs", "grafana", "dateline.json"))
                .findValues("expr")
                .forEach(expression ->
                        METRIC.matcher(expression.stringValue()).results().forEach(it -> shown.add(it.group(1))));
        System.gc();

        assertThat(shown).hasSizeGreaterThan(15);
        Eventually.get(this::names, names -> names.containsAll(shown));
        assertThat(names()).containsAll(shown);
    }

    @Test
    void addressesOfPagesAreCountedByTheirPatternAndSearchesNotAtAll() {
        String word = Newsroom.word();
        wire.get("/search?q=" + word, "X-Forwarded-For: 192.0.2.201");
        wire.get("/nothing/" + word);
        wire.get(PageTypes.LEAD);

        assertThat(numbers())
                .contains("uri=\"/stories/{year}/{month}/{day}/{slug}\"")
                .doesNotContain(word)
                .doesNotContain("192.0.2.");
    }

    @Test
    void whatGoesOnIsCounted() throws Exception {
        String wrong = "dateline_signins_total{outcome=\"wrong\"}";
        String refused = "dateline_refused_total{area=\"search\"}";
        double wrongBefore = number(wrong);
        double refusedBefore = number(refused);
        double publishedBefore = number("dateline_stories_published_total");

        failToSignIn();
        // What is allowed grows again with time, which passes.
        for (int i = 0; i < 20 * ProxiedPortalTest.SEARCHES; i++) {
            if (wire.get("/search?q=a", "X-Forwarded-For: 192.0.2.202").status() == 429) {
                break;
            }
        }
        newsroom.publish(Newsroom.word(), "", "");

        assertThat(number(wrong)).isEqualTo(wrongBefore + 1);
        assertThat(number(refused)).isEqualTo(refusedBefore + 1);
        assertThat(number("dateline_stories_published_total")).isEqualTo(publishedBefore + 1);
    }

    @Test
    void whereAnswersToReadersCameFromIsCounted() {
        wire.get("/topics");
        double keptBefore = number("dateline_pages_answers_total{from=\"kept\"}");
        double madeBefore = number("dateline_pages_answers_total{from=\"made\"}");

        wire.get("/topics");
        wire.get("/nothing/" + Newsroom.word());

        assertThat(number("dateline_pages_answers_total{from=\"kept\"}")).isGreaterThan(keptBefore);
        assertThat(number("dateline_pages_answers_total{from=\"made\"}")).isGreaterThan(madeBefore);
        assertThat(number("dateline_pages_held_bytes")).isGreaterThan(1_000);
    }

    /** As a browser does, which sends cookies for TLS no other way. */
    private void failToSignIn() {
        Wire.Answer form = wire.get("/login", "X-Forwarded-Proto: https");
        String token = Jsoup.parse(form.body()).select("input[name=_csrf]").attr("value");
        String cookie = form.header("Set-Cookie").split(";")[0];
        wire.post(
                "/login",
                "username=nobody&password=none&_csrf=" + token,
                "Cookie: " + cookie,
                "X-Forwarded-Proto: https");
    }

    private double number(String name) {
        return numbers()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow();
    }

    private String numbers() {
        Wire.Answer answer = wire.get(PATH, TOKEN);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private Set<String> names() {
        return numbers()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]")[0])
                .collect(Collectors.toSet());
    }
}
