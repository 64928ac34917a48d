package news.dateline.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import news.dateline.testing.Browser;
import news.dateline.testing.Eventually;
import news.dateline.testing.Fields;
import news.dateline.testing.Form;
import news.dateline.testing.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a portal whose PostgreSQL was killed answers. */
@Tag("crash")
class DatabaseAwayTest {

    private static final String BODY = "Hours of work\n\n\"quoted\" & <b>marked</b>\n" + "ә".repeat(5_000);

    @TempDir
    static Path folder;

    private static PortalProcess portal;
    private static Browser editor;
    private static Page signIn;
    private static Page story;
    private static Form form;

    @BeforeAll
    static void loseTheDatabase() throws Exception {
        // Shorter than what readers wait, so that the test need not either.
        portal = new PortalProcess(
                folder,
                Map.of("SPRING_DATASOURCE_HIKARI_CONNECTIONTIMEOUT", "300", "DATELINE_DELIVERY_FRESH_FOR", "1s"));
        portal.start();
        editor = new Browser(portal.port());
        signIn = new Browser(portal.port()).get("/login");
        editor.signIn("editor", PortalProcess.ADMIN_PASSWORD);
        story = editor.get("/admin/stories/new")
                .form("#story")
                .with("headline", "Before the outage")
                .press("Save draft");
        assertThat(editor.get("/topics").status()).isEqualTo(200);
        form = story.form("#story").with("headline", "During the outage").with("body", BODY);

        // Killed, it would be back before anybody has asked; stopped, it is there and says nothing.
        portal.signalPostgres("STOP");
    }

    @AfterAll
    static void end() throws Exception {
        portal.signalPostgres("CONT");
        portal.end();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/submission", "/publication", "/preview"})
    void whatWasWrittenComesBackToBeSentAgain(String step) {
        Page failed = editor.post(story.path() + step, form.fields());

        assertIsAway(failed);
        assertThat(failed.value("Headline")).isEqualTo("During the outage");
        assertThat(failed.value("Body")).isEqualTo(BODY);
        Form again = failed.form("form.stack");
        assertThat(again.fields().without("_csrf").all())
                .containsExactlyInAnyOrderElementsOf(
                        sentByABrowser(form).without("_csrf").all());
        assertThat(again.press("Send again").value("Body")).isEqualTo(BODY);
    }

    @Test
    void soDoesTheReasonOfAWithdrawal() {
        Fields fields = form.fields();
        Page failed = editor.post(
                story.path() + "/withdrawal",
                new Fields().and("reason", "Names a bystander").and("_csrf", fields.value("_csrf")));

        assertIsAway(failed);
        assertThat(failed.value("Reason")).isEqualTo("Names a bystander");
        assertThat(failed.text()).contains("Withdraw");
    }

    @Test
    void nobodyIsToldThatTheirPasswordIsWrong() {
        Page failed = signIn.form("form[action=/login]")
                .with("username", "editor")
                .with("password", PortalProcess.ADMIN_PASSWORD)
                .send();

        assertIsAway(failed);
        assertThat(failed.text()).contains("Nobody can sign in just now").doesNotContain("do not go together");
        assertThat(failed.html().html()).doesNotContain(PortalProcess.ADMIN_PASSWORD);
        assertThat(new Browser(portal.port()).get("/login").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/, Dateline cannot answer just now",
        "/ru/regions, Dateline сейчас не отвечает",
        "/kk/regions/kazakhstan, Dateline дәл қазір жауап бере алмайды",
        "/feed.atom, Dateline cannot answer just now",
        "/admin/stories, The desk cannot be used just now"
    })
    void whoReadsIsToldInTheirLanguage(String path, String title) {
        for (Browser browser : List.of(new Browser(portal.port()), editor)) {
            Page page = browser.get(path);
            if (!page.path().equals("/login")) {
                assertIsAway(page);
                assertThat(page.text("h1")).isEqualTo(title);
            }
        }
    }

    @Test
    void whatWasReadBeforeStaysThereAndSaysHowOldItIs() throws Exception {
        Browser reader = new Browser(portal.port());

        assertThat(reader.get("/topics").status()).isEqualTo(200);
        Page aged = Eventually.get(() -> reader.get("/topics"), page -> page.has(".kept"));

        assertThat(aged.status()).isEqualTo(200);
        assertThat(aged.text(".kept")).contains("cannot be brought up to date", "UTC");
        assertThat(aged.text("h1")).isNotEmpty();
    }

    @Test
    void pagesWithoutAnythingFromItAreThere() {
        assertThat(editor.get("/nothing-here").status()).isEqualTo(404);
        assertThat(editor.get("/actuator/health/liveness").status()).isEqualTo(200);
    }

    @Test
    void theLogSaysItOnceAndInOneLine() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertIsAway(editor.get("/regions"));
        }

        List<String> lines = portal.log().lines().toList();
        long said = lines.stream()
                .filter(line -> line.contains("The database cannot be reached"))
                .count();
        assertThat(said).isBetween(1L, 20L);
        assertThat(lines).noneMatch(line -> line.contains("[dispatcherServlet]") && line.contains("ERROR"));
        assertThat(lines).noneMatch(line -> line.startsWith("\tat "));
    }

    private static void assertIsAway(Page page) {
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.header("Retry-After")).matches("\\d+");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.html().html()).doesNotContain("Exception").doesNotContain("jdbc");
    }

    private static Fields sentByABrowser(Form form) {
        return new Fields(form.fields().all().stream()
                .map(field -> new Fields.Field(field.name(), field.value().replaceAll("(?<!\r)\n", "\r\n")))
                .toList());
    }
}
