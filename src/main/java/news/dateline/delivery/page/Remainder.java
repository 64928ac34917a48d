package news.dateline.delivery.page;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.locks.Lock;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;

/**
 * What of an answer a reader's line did not take at once. The page itself is shared by all who wait for it.
 *
 * @param head what is left of the bytes before the page, mostly none
 * @param from where in the page it goes on
 */
record Remainder(byte[] head, byte[] page, int from, boolean isLast) {

    static Remainder of(ByteBuffer answer, byte[] page, boolean isLast) {
        byte[] head = new byte[Math.max(0, answer.remaining() - page.length)];
        answer.get(head);
        return new Remainder(head, page, page.length - answer.remaining(), isLast);
    }

    /** Waits for the line. */
    void send(NioSocketWrapper connection) {
        Lock lock = connection.getLock();
        lock.lock();
        try {
            connection.write(true, head, 0, head.length);
            connection.write(true, page, from, page.length - from);
            connection.flush(true);
            if (isLast) {
                connection.close();
            } else {
                connection.updateLastRead();
                connection.registerReadInterest();
            }
        } catch (IOException | RuntimeException gone) {
            connection.close();
        } finally {
            lock.unlock();
        }
    }
}
