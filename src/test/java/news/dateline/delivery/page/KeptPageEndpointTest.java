package news.dateline.delivery.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.testing.DeliveryTest;
import news.dateline.testing.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Several requests over one connection, which is where a server that takes a short way could lose its place. */
@DeliveryTest
class KeptPageEndpointTest {

    private static final String KEPT = "/regions/kazakhstan";
    private static final String LONG_WAY = "/ru/regions/kazakhstan?unknown=1";
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");
    private static final int PATIENCE_MILLIS = 30_000;

    /** More than the buffers of a connection take. */
    private static final int UNREAD_ANSWERS = 150;

    @LocalServerPort
    private int port;

    private Socket socket;
    private DataInputStream in;
    private String page;

    @BeforeEach
    void connect() throws IOException {
        page = new Wire(port).get(KEPT).body();
        socket = new Socket("localhost", port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new DataInputStream(socket.getInputStream());
    }

    @AfterEach
    void disconnect() throws IOException {
        socket.close();
    }

    @Test
    void shortAndLongWaysTakeTurns() throws IOException {
        for (String path : new String[] {KEPT, LONG_WAY, KEPT, KEPT, LONG_WAY, KEPT}) {
            send(get(path));
            String body = body();
            assertThat(body.equals(page)).as(path).isEqualTo(path.equals(KEPT));
            assertThat(body).endsWith("</html>\n");
        }
    }

    @Test
    void requestsMayComeTogetherOrInPieces() throws IOException {
        send(get(KEPT) + get(LONG_WAY) + get(KEPT));
        assertThat(body()).isEqualTo(page);
        assertThat(body()).isNotEqualTo(page);
        assertThat(body()).isEqualTo(page);

        String request = get(KEPT);
        send(request.substring(0, 20));
        send(request.substring(20, request.length() - 2));
        send(request.substring(request.length() - 2));
        assertThat(body()).isEqualTo(page);
    }

    @Test
    void nobodyHidesARequestInAnother() throws IOException {
        String hidden = get(KEPT);
        send("GET " + KEPT + " HTTP/1.1\r\nHost: localhost\r\nX: y\nContent-Length: " + hidden.length()
                + "\r\nConnection: close\r\n\r\n" + hidden);

        String answers = new String(in.readAllBytes(), StandardCharsets.UTF_8);

        assertThat(answers.split("HTTP/1\\.1 ")).as(answers).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aReaderWhoDoesNotReadKeepsNobodyWaiting() throws IOException {
        for (int i = 0; i < UNREAD_ANSWERS; i++) {
            send(get(KEPT));
        }

        for (int i = 0; i < 20; i++) {
            assertThat(new Wire(port).get(KEPT).body()).isEqualTo(page);
        }

        for (int i = 0; i < UNREAD_ANSWERS; i++) {
            assertThat(body()).isEqualTo(page);
        }
    }

    private static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }

    private void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    private String body() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.readUnsignedByte());
        }
        Matcher length = LENGTH.matcher(head);
        assertThat(length.find()).as(head.toString()).isTrue();
        byte[] body = new byte[Integer.parseInt(length.group(1))];
        in.readFully(body);
        return new String(body, StandardCharsets.UTF_8);
    }
}
