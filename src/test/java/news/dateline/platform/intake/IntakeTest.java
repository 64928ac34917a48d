package news.dateline.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import news.dateline.testing.Browser;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever promises much, or sends it slowly, takes nothing from others. */
@PortalTest
class IntakeTest {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
    private static final String FILE = "Content-Type: multipart/form-data; boundary=x";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({"/login", "/", "/search?q=oil", "/account", "/%61dmin/stories", "//admin/stories"})
    void nobodyIsHeardOutWhoPromisesMoreThanThereIsToSay(String address) throws IOException {
        try (Sender sender = new Sender("POST " + address, FORM, "Content-Length: 4000000", "Connection: close")) {
            sender.send("username=");

            assertThat(sender.answer()).startsWith("HTTP/1.1 413").contains("What you sent was not taken", "no-store");
        }
    }

    @Test
    void nobodyTakesMoreByNotSayingHowMuch() throws IOException {
        try (Sender sender = new Sender("POST /login", FORM, "Transfer-Encoding: chunked", "Connection: close")) {
            sender.send(("1000\r\n" + "a".repeat(0x1000) + "\r\n").repeat(8) + "0\r\n\r\n");

            assertThat(sender.answer()).startsWith("HTTP/1.1 400");
        }
    }

    @ParameterizedTest
    @CsvSource({FORM + ",4000000", FILE + ",20000000"})
    void strangersWhoPromiseMuchGetNoMemoryAndKeepNoEditorFromSaving(String type, int length) throws Exception {
        Browser editor = new Browser(port);
        editor.signIn(PortalTest.ADMIN_USERNAME, PortalTest.ADMIN_PASSWORD);
        Page story = editor.get("/admin/stories/new");
        List<Sender> strangers = new ArrayList<>();
        try {
            for (int i = 0; i < 60; i++) {
                strangers.add(new Sender("POST /admin/media", type, "Content-Length: " + length));
                strangers.get(i).send("--x");
            }
            TimeUnit.SECONDS.sleep(2);

            Page saved = story.form("#story")
                    .with("headline", "Saved beside strangers")
                    .with("body", "ә".repeat(20_000))
                    .press("Save draft");

            assertThat(saved.status()).isEqualTo(200);
            assertThat(strangers.stream().filter(Sender::isRefused)).hasSizeBetween(30, 59);
        } finally {
            for (Sender stranger : strangers) {
                stranger.close();
            }
        }
        assertThat(new Browser(port).get("/").status()).isEqualTo(200);
    }

    @Test
    @Tag("slow")
    void whoeverSendsByteByByteIsNotWaitedFor() throws Exception {
        try (Sender form = new Sender("POST /login", FORM, "Content-Length: 10000");
                Sender unread = new Sender("GET /about", "Content-Length: 10000");
                Sender withFile = new Sender("POST /admin/media", FILE, "Content-Length: 10000");
                Sender head = new Sender("GET /", "Connection: keep-alive")) {
            head.send("GET / HTTP/1.1\r\nX-Slow: ");
            List<Sender> all = List.of(form, unread, withFile, head);
            long start = System.nanoTime();
            while (all.stream().anyMatch(sender -> !sender.isEnded())) {
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(40));
                for (Sender sender : all) {
                    sender.dribble();
                }
                TimeUnit.MILLISECONDS.sleep(500);
            }
            assertThat(form.heard()).startsWith("HTTP/1.1 408").contains("Too slow to be taken");
            assertThat(unread.heard()).startsWith("HTTP/1.1 200");
            assertThat(withFile.heard()).startsWith("HTTP/1.1 408").contains("Too slow to be taken");
            assertThat(head.heard()).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void whatNobodyReadsIsHeardOutSoThatTheNextRequestIsUnderstood() throws IOException {
        try (Sender sender = new Sender("GET /about", "Content-Length: 10000")) {
            sender.send("a".repeat(10_000));
            sender.send("GET /robots.txt HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            assertThat(sender.answer()).startsWith("HTTP/1.1 200").contains("</html>", "Sitemap:");
        }
    }

    private final class Sender implements Closeable {

        private final Socket socket = new Socket("localhost", port);
        private final StringBuilder heard = new StringBuilder();
        private boolean isEnded;

        Sender(String request, String... headers) throws IOException {
            socket.setSoTimeout(PATIENCE_MILLIS);
            send(request + " HTTP/1.1\r\nHost: localhost\r\n" + String.join("\r\n", headers) + "\r\n\r\n");
        }

        void send(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        }

        /** All of it, to the end of the connection. */
        String answer() throws IOException {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }

        boolean isRefused() {
            listen();
            return heard.toString().startsWith("HTTP/1.1 503");
        }

        boolean isEnded() {
            return isEnded;
        }

        String heard() {
            return heard.toString();
        }

        void dribble() {
            listen();
            try {
                if (!isEnded) {
                    socket.getOutputStream().write('a');
                }
            } catch (IOException closed) {
                isEnded = true;
            }
        }

        private void listen() {
            byte[] bytes = new byte[8_192];
            try {
                socket.setSoTimeout(1);
                int read = socket.getInputStream().read(bytes);
                isEnded |= read < 0;
                heard.append(new String(bytes, 0, Math.max(0, read), StandardCharsets.UTF_8));
            } catch (SocketTimeoutException nothingYet) {
                // It may come.
            } catch (IOException closed) {
                isEnded = true;
            }
        }

        @Override
        public void close() {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
