package news.dateline.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.testing.Browser;
import news.dateline.testing.Eventually;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.Publishing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two portals on one PostgreSQL and one OpenSearch. What one test leaves behind is what the next begins with. */
@Tag("opensearch")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SharedSearchTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(5);
    private static final Duration HEALED_BY = Duration.ofSeconds(90);
    private static final String REBUILDS = "Building the search index anew";

    @TempDir
    static Path folder;

    private static SharedGround ground;
    private static PortalProcess one;
    private static PortalProcess other;

    @BeforeAll
    static void start() throws Exception {
        ground = SharedGround.start(folder);
        one = ground.portal("one");
        other = ground.portal("other");
    }

    @AfterAll
    static void end() throws Exception {
        for (PortalProcess portal : new PortalProcess[] {one, other}) {
            if (portal != null && portal.isRunning()) {
                portal.stop();
            }
        }
        ground.close();
    }

    @Test
    @Order(1)
    void oneOfThemFillsTheIndex() throws Exception {
        Thread first = new Thread(() -> start(one));
        first.start();
        start(other);
        first.join();

        for (PortalProcess portal : List.of(one, other)) {
            Eventually.get(() -> find(portal, "Tokayev"), found -> hits(found) > 0);
        }
        assertThat(rebuilds()).as(one.log() + other.log()).isEqualTo(1);
    }

    private static void start(PortalProcess portal) {
        try {
            portal.start();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static long rebuilds() throws IOException {
        return lines(REBUILDS);
    }

    private static long ended() throws IOException {
        return lines("The search index is complete")
                + lines("The search index is incomplete")
                + lines("The search index is built once its engine answers");
    }

    private static long lines(String words) throws IOException {
        return Stream.of(one.log(), other.log())
                .flatMap(String::lines)
                .filter(line -> line.contains(words))
                .count();
    }

    @Test
    @Order(2)
    void whatOnePublishesTheOtherFinds() throws Exception {
        for (PortalProcess publishing : List.of(one, other)) {
            String word = Newsroom.word();
            Publishing.at(publishing.port(), PortalProcess.ADMIN_PASSWORD, word);
            for (PortalProcess portal : List.of(one, other)) {
                Eventually.get(AT_ONCE, () -> find(portal, word), found -> hits(found) == 1);
            }
        }
    }

    @Test
    @Order(2)
    void whatOneKeepsAsADraftTheDeskOfTheOtherFinds() throws Exception {
        for (PortalProcess writing : List.of(one, other)) {
            String word = Newsroom.word();
            Publishing.form(editor(writing), word).press("Save draft");
            for (PortalProcess portal : List.of(one, other)) {
                Browser editor = editor(portal);
                Eventually.get(
                        AT_ONCE,
                        () -> editor.get("/admin/stories?q=" + word),
                        found -> found.html().select(".queue h2").size() == 1);
                assertThat(hits(find(portal, word))).isZero();
            }
        }
    }

    private static Browser editor(PortalProcess portal) {
        Browser editor = new Browser(portal.port());
        editor.signIn("editor", PortalProcess.ADMIN_PASSWORD);
        return editor;
    }

    @Test
    @Order(3)
    void whileOpenSearchIsAwayOnlyTheSearchSaysSo() throws Exception {
        ground.search().stop();
        Page away = Eventually.get(() -> find(one, "Tokayev"), found -> found.status() != 200);
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.header("Retry-After")).matches("\\d+");
        assertThat(away.text("h1")).isEqualTo("Dateline cannot answer just now");
        assertThat(new Browser(one.port()).get("/").status()).isEqualTo(200);
        assertThat(new Browser(one.port()).get("/actuator/health/readiness").status())
                .isEqualTo(200);
        Eventually.get(() -> new Browser(one.port()).get("/actuator/health/search"), health -> health.status() == 503);

        String word = Newsroom.word();
        Publishing.at(one.port(), PortalProcess.ADMIN_PASSWORD, word);
        other.stop();
        other.start();

        ground.search().start();
        for (PortalProcess portal : List.of(one, other)) {
            Eventually.get(HEALED_BY, () -> find(portal, word), found -> found.status() == 200 && hits(found) == 1);
        }
    }

    @Test
    @Order(4)
    void anIndexThatIsLostIsBuiltAnewByOneOfThem() throws Exception {
        Eventually.get(HEALED_BY, () -> rebuilds() - ended(), underWay -> underWay == 0);
        long before = rebuilds();
        ground.search().ask("DELETE", "/stories");
        for (PortalProcess portal : List.of(one, other)) {
            Eventually.get(HEALED_BY, () -> find(portal, "Tokayev"), found -> found.status() == 200 && hits(found) > 0);
        }
        assertThat(rebuilds()).isEqualTo(before + 1);
    }

    @Test
    @Order(5)
    void aCommandRebuildsItAndEnds() throws Exception {
        PortalProcess command = ground.command("command", "DATELINE_SEARCH_REBUILD", "true");
        assertThat(command.runToTheEnd()).as(command.log()).isZero();
        assertThat(command.log())
                .contains(REBUILDS, "The search index is complete")
                .containsPattern("\\d+ of \\d+ texts");
    }

    private static Page find(PortalProcess portal, String word) {
        return new Browser(portal.port()).get("/search?q=" + word);
    }

    private static int hits(Page page) {
        return page.html().select(".hit").size();
    }
}
