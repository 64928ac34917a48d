package news.dateline.bench.delivery;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Connections that are held open by as little as can be: a byte a second of a header, of a form, or of an answer. */
final class SlowConnections implements AutoCloseable {

    private static final int CONNECT_MILLIS = 10_000;
    private static final int LITTLE_BYTES = 4_096;

    /** Answers enough that they do not fit into what the kernel holds for whoever reads slowly. */
    private static final int PILED_UP = 40;

    private final List<Socket> sockets = new ArrayList<>();
    private final Thread dribbling = new Thread(this::dribble, "dribbling");
    private int refused;

    private SlowConnections() {}

    /** @param page that slow readers ask for */
    static SlowConnections open(int port, int number, String page) throws InterruptedException {
        SlowConnections opened = new SlowConnections();
        for (int i = 0; i < number; i++) {
            opened.open(port, start(i, page));
        }
        opened.dribbling.start();
        return opened;
    }

    private static String start(int i, String page) {
        String get = "GET " + page + " HTTP/1.1\r\nHost: localhost\r\n";
        return switch (i % 3) {
            case 0 -> get + "X-Slow: ";
            case 1 -> "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                    + "Content-Length: 10000\r\n\r\nusername=";
            default -> (get + "\r\n").repeat(PILED_UP);
        };
    }

    private void open(int port, String start) {
        try {
            Socket socket = new Socket();
            socket.setReceiveBufferSize(LITTLE_BYTES);
            socket.connect(new InetSocketAddress("127.0.0.1", port), CONNECT_MILLIS);
            socket.getOutputStream().write(start.getBytes(StandardCharsets.US_ASCII));
            sockets.add(socket);
        } catch (IOException notTaken) {
            refused++;
        }
    }

    /** Each once a second, but no two at once, as those of a thousand people would not be. */
    private void dribble() {
        long apart = TimeUnit.SECONDS.toNanos(1) / sockets.size();
        try {
            for (int i = 0; !Thread.currentThread().isInterrupted(); i = (i + 1) % sockets.size()) {
                dribble(sockets.get(i), i % 3 == 2);
                TimeUnit.NANOSECONDS.sleep(apart);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static void dribble(Socket socket, boolean reads) {
        try {
            if (!reads) {
                socket.getOutputStream().write('x');
            } else if (socket.getInputStream().available() > 0) {
                socket.getInputStream().read();
            }
        } catch (IOException closed) {
            // The portal had enough of it.
        }
    }

    int refused() {
        return refused;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        dribbling.interrupt();
        dribbling.join();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
