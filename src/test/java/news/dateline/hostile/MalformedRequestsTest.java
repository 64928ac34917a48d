package news.dateline.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is sent, the portal answers as if it were nothing, or not at all. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class MalformedRequestsTest {

    private static final Pattern FAILED = Pattern.compile("(?s)HTTP/1\\.[01] 500.*");
    private static final Pattern FRAMEWORK = Pattern.compile(
            "(?i)tomcat|catalina|org\\.apache|springframework|spring boot|whitelabel|thymeleaf|hibernate|\\bat java\\."
                    + "|NullPointer|[a-z]Exception\\b|HTTP Status \\d");
    private static final int AT_ONCE = 8;
    private static final int PATIENCE_MILLIS = 10_000;

    @LocalServerPort
    int port;

    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answered = new AtomicInteger();

    @Test
    void aThousandOfThemBreakNothing(CapturedOutput output) throws InterruptedException {
        send(1_000, 1);

        assertThat(output).doesNotContain("ERROR").doesNotContain("\tat ");
    }

    @Test
    void aSessionWhoseIdNoDatabaseCanReadIsNone() {
        assertThat(new Wire(port)
                        .get("/admin", "Cookie: SESSION=" + "A".repeat(48))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void aFormWithFilesInChunksThatAreNoneIsRefused() {
        String answer = answer(("OPTIONS /stories/2022/01/09/x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Transfer-Encoding: chunked\r\nContent-Type: multipart/form-data; boundary=x\r\n\r\n"
                        + "--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(answer).startsWith("HTTP/1.1 400");
    }

    @Test
    @Tag("slow")
    void tenThousandOfThemBreakNothing() throws InterruptedException {
        send(10_000, 2);
    }

    private void send(int count, int seed) throws InterruptedException {
        ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
        for (int sender = 0; sender < AT_ONCE; sender++) {
            MalformedRequests requests = new MalformedRequests(1_000L * seed + sender);
            senders.execute(() -> {
                for (int i = 0; i < count / AT_ONCE; i++) {
                    look(requests.next());
                }
            });
        }
        senders.shutdown();
        assertThat(senders.awaitTermination(10, TimeUnit.MINUTES)).isTrue();

        assertThat(List.copyOf(wrong)).isEmpty();
        assertThat(answered.get()).as("answers").isGreaterThan(count / 2);
        assertThat(new Wire(port).get("/").status()).isEqualTo(200);
    }

    private void look(byte[] request) {
        String answer = answer(request);
        if (!answer.isEmpty()) {
            answered.incrementAndGet();
        }
        if (FAILED.matcher(answer).matches() || FRAMEWORK.matcher(answer).find()) {
            wrong.add(text(request) + "\n=> " + answer);
        }
    }

    private String answer(byte[] request) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
            InputStream in = socket.getInputStream();
            byte[] buffer = new byte[8_192];
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                read.write(buffer, 0, length);
            }
        } catch (SocketException cutOff) {
            // As good an answer as any to what cannot be read.
        } catch (IOException silent) {
            wrong.add(text(request) + "\n=> " + silent);
        }
        return text(read.toByteArray());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
