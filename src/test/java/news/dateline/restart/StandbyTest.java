package news.dateline.restart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Map;
import news.dateline.testing.Browser;
import news.dateline.testing.Eventually;
import news.dateline.testing.Fields;
import news.dateline.testing.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers get while the portal starts again. */
@Tag("crash")
class StandbyTest {

    private static final String HERE = "127.0.0.1";

    /** This machine too, by another address. */
    private static final String ELSEWHERE = "127.0.0.2";

    @TempDir
    static Path folder;

    @Test
    void whileItStartsAgainReadersGetWhatTheyHad() throws Exception {
        PortalProcess portal = new PortalProcess(folder, Map.of("SERVER_ADDRESS", HERE));
        try {
            portal.start();
            assertThat(ask(portal, "/").has(".kept")).isFalse();
            assertThat(ask(portal, "/ru/").status()).isEqualTo(200);
            portal.stop();

            portal.launch();

            Page front = Eventually.get(() -> ask(portal, "/"), page -> page != null);
            assertThat(portal.isUp()).isFalse();
            assertThat(front.status()).isEqualTo(200);
            assertThat(front.text(".kept")).contains("cannot be brought up to date", "UTC");
            assertThatThrownBy(() -> new Socket(ELSEWHERE, portal.port()).close())
                    .isInstanceOf(ConnectException.class);
            assertThat(front.header("Content-Security-Policy")).contains("default-src 'none'");
            assertThat(ask(portal, "/ru/").text(".kept")).contains("нельзя обновить");
            Page unread = ask(portal, "/regions/mongolia");
            assertThat(unread.status()).isEqualTo(503);
            assertThat(unread.header("Retry-After")).matches("\\d+");
            assertThat(unread.text("h1")).isEqualTo("Dateline cannot answer just now");
            assertThat(new Browser(portal.port()).post("/", new Fields()).status())
                    .isEqualTo(503);

            Page fresh = Eventually.get(
                    PortalProcess.LONGEST_START, () -> ask(portal, "/"), page -> page != null && !page.has(".kept"));
            assertThat(fresh.status()).isEqualTo(200);
        } finally {
            portal.end();
        }
    }

    /** Null while nobody answers. */
    private static @Nullable Page ask(PortalProcess portal, String path) {
        try {
            return new Browser(portal.port()).get(path);
        } catch (UncheckedIOException notNow) {
            return null;
        }
    }
}
