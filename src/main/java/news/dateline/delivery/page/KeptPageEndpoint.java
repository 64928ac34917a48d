package news.dateline.delivery.page;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Lock;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Answers plain requests for fresh pages where Tomcat hears of them. To hand each to another thread, and the connection
 * back, takes longer than the answer. That one thread may never wait: whatever else is asked, and whatever a
 * reader's line does not take at once, goes to the threads that Tomcat has for it.
 */
class KeptPageEndpoint extends NioEndpoint {

    /** What Tomcat takes for the head of a request. */
    private static final int MOST_OF_A_REQUEST = 8 * 1024;

    private static final int MOST_OF_AN_ANSWER = 512 * 1024;

    private final ThreadLocal<ByteBuffer> requests =
            ThreadLocal.withInitial(() -> ByteBuffer.allocate(MOST_OF_A_REQUEST));
    private final ThreadLocal<ByteBuffer> answers =
            ThreadLocal.withInitial(() -> ByteBuffer.allocateDirect(MOST_OF_AN_ANSWER));
    private volatile @Nullable FreshPages pages;

    void answerFrom(FreshPages fresh) {
        this.pages = fresh;
    }

    /** @return whether the connection is to stay open */
    @Override
    public boolean processSocket(SocketWrapperBase<NioChannel> connection, SocketEvent event, boolean dispatch) {
        FreshPages fresh = pages;
        if (fresh == null || event != SocketEvent.OPEN_READ || isSSLEnabled() || isPaused() || isInUse(connection)) {
            return super.processSocket(connection, event, dispatch);
        }
        ByteBuffer bytes = requests.get().clear();
        try {
            int read = connection.getSocket().read(bytes);
            PlainRequest request = read > 0 ? PlainRequest.of(bytes.array(), read) : null;
            Wire wire = request == null ? null : fresh.answer(request);
            if (wire != null && wire.length() < MOST_OF_AN_ANSWER) {
                ((NioSocketWrapper) connection).updateLastRead();
                return send(wire, request, connection);
            }
            if (read > 0) {
                connection.unRead(bytes.flip());
            }
        } catch (IOException | RejectedExecutionException gone) {
            return false;
        }
        return super.processSocket(connection, event, dispatch);
    }

    /** A request that began to be read is gone on with where that was. */
    private static boolean isInUse(SocketWrapperBase<NioChannel> connection) {
        return connection.getCurrentProcessor() != null
                || !connection.getSocket().getBufHandler().isReadBufferEmpty();
    }

    private boolean send(Wire wire, PlainRequest request, SocketWrapperBase<NioChannel> connection) throws IOException {
        connection.setReadTimeout(getKeepAliveTimeout());
        ByteBuffer answer = answers.get().clear();
        wire.putInto(answer, request);
        answer.flip();
        connection.getSocket().write(answer);
        if (answer.hasRemaining()) {
            byte[] rest = new byte[answer.remaining()];
            answer.get(rest);
            getExecutor().execute(() -> sendRest(rest, request, connection));
            return true;
        }
        if (!request.isLast()) {
            connection.registerReadInterest();
        }
        return !request.isLast();
    }

    private static void sendRest(byte[] rest, PlainRequest request, SocketWrapperBase<NioChannel> connection) {
        Lock lock = connection.getLock();
        lock.lock();
        try {
            connection.write(true, rest, 0, rest.length);
            connection.flush(true);
            if (request.isLast()) {
                connection.close();
            } else {
                connection.registerReadInterest();
            }
        } catch (IOException gone) {
            connection.close();
        } finally {
            lock.unlock();
        }
    }
}
