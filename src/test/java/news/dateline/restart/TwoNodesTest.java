package news.dateline.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import news.dateline.testing.Browser;
import news.dateline.testing.Eventually;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.Publishing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two portals that keep pages, on one PostgreSQL and one OpenSearch. The second reaches the database by a line of its own. */
@Tag("opensearch")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(5);
    private static final List<String> LISTS =
            List.of("/", "/regions/almaty", "/regions/kazakhstan", "/topics/society", "/feed.atom", "/archive");

    @TempDir
    static Path folder;

    private static SharedGround ground;
    private static CuttableLine line;
    private static PortalProcess one;
    private static PortalProcess other;

    @BeforeAll
    static void start() throws Exception {
        ground = SharedGround.start(folder);
        line = new CuttableLine(ground.databasePort());
        one = ground.portal("one");
        other = ground.portal("other", line.port());
        one.start();
        other.start();
    }

    @AfterAll
    static void end() throws Exception {
        for (PortalProcess portal : new PortalProcess[] {one, other}) {
            if (portal != null && portal.isRunning()) {
                portal.stop();
            }
        }
        line.close();
        ground.close();
    }

    @Test
    @Order(1)
    void whatOnePublishesBothShow() throws Exception {
        for (PortalProcess publishing : List.of(one, other)) {
            readAll(one);
            readAll(other);
            String word = Newsroom.word();
            Publishing.at(publishing.port(), PortalProcess.ADMIN_PASSWORD, word);
            for (PortalProcess portal : List.of(one, other)) {
                for (String path : LISTS.subList(0, 5)) {
                    Eventually.get(AT_ONCE, () -> html(portal, path), page -> page.contains(word));
                }
            }
        }
    }

    @Test
    @Order(1)
    void whatOneWithdrawsNeitherShows() throws Exception {
        String word = Newsroom.word();
        Browser editor = editor(one);
        Page desk = Publishing.by(editor, word);
        String address = desk.html().select("a[href^=/stories/]").attr("href");
        for (PortalProcess portal : List.of(one, other)) {
            Eventually.get(AT_ONCE, () -> html(portal, "/"), page -> page.contains(word));
            assertThat(new Browser(portal.port()).get(address).status()).isEqualTo(200);
        }

        desk.form("form[action$=withdrawal]").with("reason", "A test").send();

        for (PortalProcess portal : List.of(one, other)) {
            Eventually.get(AT_ONCE, () -> new Browser(portal.port()).get(address), page -> page.status() == 410);
            Eventually.get(AT_ONCE, () -> html(portal, "/"), page -> !page.contains(word));
        }
    }

    @Test
    @Order(1)
    void whoSignedInAtOneIsKnownToTheOther() {
        Browser editor = editor(one);

        Page queue = editor.get("http://localhost:" + other.port() + "/admin/stories");

        assertThat(queue.path()).isEqualTo("/admin/stories");
        assertThat(queue.status()).isEqualTo(200);
    }

    @Test
    @Order(1)
    void whoGuessesAtOneHasToWaitAtTheOther() {
        String name = Newsroom.word();
        for (int i = 0; i < 3; i++) {
            assertThat(guess(one, name).status()).isEqualTo(401);
        }
        assertThat(guess(other, name).status()).isEqualTo(401);
        assertThat(guess(other, name).status()).isEqualTo(401);

        Page refused = guess(one, name);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).matches("\\d+");
        assertThat(guess(other, name).status()).isEqualTo(429);
    }

    private static Page guess(PortalProcess portal, String name) {
        return new Browser(portal.port()).signIn(name, "a guess at it");
    }

    @Test
    @Order(1)
    void aPictureThatOneTookInTheOtherShows() throws Exception {
        Browser editor = editor(one);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "png", png);
        Page taken = editor.post(
                "/admin/media",
                editor.get("/admin/media").form("#upload").fields().without("file"),
                "file",
                "square.png",
                png.toByteArray());
        String file = taken.html().select("main img").attr("src");

        assertThat(file).startsWith("/media/");
        assertThat(new Browser(other.port()).get(file).status()).isEqualTo(200);
    }

    @Test
    @Order(1)
    void anEmbargoEndsOnce() throws Exception {
        String word = Newsroom.word();
        Page waiting = Publishing.form(editor(one), word)
                .with("embargo", "2100-01-01T00:00")
                .press("Publish");
        assertThat(waiting.text(".state")).contains("Scheduled");
        assertThat(html(one, "/")).doesNotContain(word);

        update("update story set embargo_until = now() where status = 'SCHEDULED'");

        for (PortalProcess portal : List.of(one, other)) {
            Eventually.get(AT_ONCE, () -> html(portal, "/"), page -> page.contains(word));
        }
        assertThat(count("select count(*) from story_transition t join story s on s.id = t.story_id "
                        + "join revision r on r.id = s.working_revision_id "
                        + "where r.headline like '%" + word + "%' and t.to_status = 'PUBLISHED'"))
                .isEqualTo(1);
    }

    @Test
    @Order(2)
    void whoeverIsCutOffFromTheDatabaseShowsWhatItHasAndCatchesUp() throws Exception {
        readAll(other);
        line.cut();
        String word = Newsroom.word();
        Publishing.at(one.port(), PortalProcess.ADMIN_PASSWORD, word);
        for (int second = 0; second < 8; second++) {
            for (String path : LISTS) {
                assertThat(new Browser(other.port()).get(path).status()).isEqualTo(200);
            }
            Thread.sleep(1_000);
        }
        assertThat(html(other, "/")).doesNotContain(word);

        line.mend();

        Eventually.get(AT_ONCE, () -> html(other, "/"), page -> page.contains(word));
        for (String path : LISTS.subList(0, 5)) {
            Eventually.get(AT_ONCE, () -> html(other, path), page -> page.contains(word));
        }
    }

    @Test
    @Order(3)
    void whoeverStartsWithoutTheDatabaseShowsWhatItHadAndWaits() throws Exception {
        readAll(other);
        other.stop();
        line.cut();
        String word = Newsroom.word();
        Publishing.at(one.port(), PortalProcess.ADMIN_PASSWORD, word);

        other.launch();

        Page front = Eventually.get(() -> reachable(other, "/"), page -> page != null && page.status() == 200);
        assertThat(front.text(".kept")).contains("cannot be brought up to date");
        assertThat(front.response().body()).doesNotContain(word);
        assertThat(reachable(other, "/admin/stories").status()).isEqualTo(503);

        line.mend();

        Eventually.get(
                PortalProcess.LONGEST_START, () -> reachable(other, "/"), page -> page != null && !page.has(".kept"));
        assertThat(html(other, "/")).contains(word);
    }

    @Test
    @Order(4)
    void whoeverIsKilledIsNotMissedAndComesBackUpToDate() throws Exception {
        other.kill();
        String word = Newsroom.word();
        Publishing.at(one.port(), PortalProcess.ADMIN_PASSWORD, word);
        readAll(one);

        other.start();

        assertThat(html(other, "/")).contains(word);
    }

    private static void readAll(PortalProcess portal) {
        for (String path : LISTS) {
            assertThat(new Browser(portal.port()).get(path).status()).isEqualTo(200);
        }
    }

    /** Null while nobody answers. */
    private static @Nullable Page reachable(PortalProcess portal, String path) {
        try {
            return new Browser(portal.port()).get(path);
        } catch (UncheckedIOException notNow) {
            return null;
        }
    }

    private static String html(PortalProcess portal, String path) {
        return new Browser(portal.port()).get(path).response().body();
    }

    private static Browser editor(PortalProcess portal) {
        Browser editor = new Browser(portal.port());
        editor.signIn("editor", PortalProcess.ADMIN_PASSWORD);
        return editor;
    }

    private static void update(String sql) throws Exception {
        try (Connection connection = ground.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static long count(String query) throws Exception {
        try (Connection connection = ground.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
