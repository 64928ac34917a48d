package news.dateline.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import news.dateline.account.Account;
import news.dateline.account.Role;
import news.dateline.testing.Browser;
import news.dateline.testing.Newsroom;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import news.dateline.testing.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log, as operators and machines read it. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class LogTest {

    private static final String ADDRESS = "198.51.100.77";

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    private Wire wire;

    @BeforeEach
    void open() {
        wire = new Wire(port);
    }

    @Test
    void aLineSaysWhichRequestItBelongsTo(CapturedOutput output) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/admin");
        request.addHeader("X-Request-Id", "a-proxy-gave-this-1");
        MockHttpServletResponse response = new MockHttpServletResponse();

        new RequestIds().doFilter(request, response, (asked, answered) -> line("within the request"));
        line("after the request");

        assertThat(response.getHeader("X-Request-Id")).isEqualTo("a-proxy-gave-this-1");
        assertThat(logged(output, "within the request")).contains("a-proxy-gave-this-1");
        assertThat(logged(output, "after the request")).doesNotContain("a-proxy-gave-this-1");
    }

    /** What LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs makes of a line. */
    @Test
    void asJsonItSaysSoInTheFieldOfTheElasticCommonSchema() {
        LoggerContext logback = new LoggerContext();
        logback.putObject(Environment.class.getName(), new MockEnvironment());
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(logback);
        encoder.setFormat("ecs");
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.start();
        LoggingEvent event = new LoggingEvent("", logback.getLogger("a.name"), Level.INFO, "a message", null, null);
        event.setMDCPropertyMap(Map.of(RequestIds.IN_LOG, "0123456789abcdef"));

        JsonNode line = new JsonMapper().readTree(encoder.encode(event));

        assertThat(line.at("/http/request/id").asString("")).isEqualTo("0123456789abcdef");
        assertThat(line.at("/message").asString("")).isEqualTo("a message");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with spaces in it", "<script>alert(1)</script>", "{\"level\":\"ERROR\"}"})
    void whatDoesNotLookLikeAnIdIsReplaced(String sent) {
        assertThat(wire.get("/login", "X-Request-Id: " + sent).header("X-Request-Id"))
                .matches("[0-9a-f-]{36}");
    }

    @Test
    void whoIsAnsweredWithAnErrorIsToldTheIdAndReadersOfKeptPagesAreNot() {
        assertThat(wire.get("/nothing-here", "X-Request-Id: 0123456789abcdef").header("X-Request-Id"))
                .matches("[0-9A-Za-z-]{8,64}");
        assertThat(wire.get("/api/v1/none", "X-Request-Id: 0123456789abcdef").header("X-Request-Id"))
                .isEqualTo("0123456789abcdef");
        assertThat(wire.get("/", "X-Request-Id: 0123456789abcdef").all("X-Request-Id"))
                .isEmpty();
    }

    @Test
    void nothingOfAnybodyIsInIt(CapturedOutput output) {
        Account account = staff.account(Role.EDITOR);
        String searched = Newsroom.word();
        String from = "X-Forwarded-For: " + ADDRESS;
        new Browser(port).signIn(account.username(), Staff.PASSWORD);
        new Browser(port).signIn(account.username(), "quite wrong and secret");
        wire.post("/login", "username=" + account.username() + "&password=quite+wrong", from);
        wire.get("/search?q=" + searched, from);
        wire.get("/search?q=%ff" + searched, from);
        wire.get("/nothing/" + searched, from, "User-Agent: " + searched);
        wire.get("/archive/2022/01/%00" + searched, from);
        wire.get("/api/v1/stories?q=" + searched, from);

        assertThat(output)
                .doesNotContain(account.username(), account.displayName(), ADDRESS, searched)
                .doesNotContain(Staff.PASSWORD, "quite wrong");
    }

    private static void line(String message) {
        LoggerFactory.getLogger(LogTest.class).info(message);
    }

    private static String logged(CapturedOutput output, String message) {
        return output.getOut()
                .lines()
                .filter(line -> line.contains(message))
                .findFirst()
                .orElseThrow();
    }
}
