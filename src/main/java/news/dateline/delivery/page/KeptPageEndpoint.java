package news.dateline.delivery.page;

import java.io.IOException;
import java.nio.ByteBuffer;
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

    /** What became of a connection on which something came. */
    private enum Outcome {
        STAYS,
        ENDS,
        IS_TOMCATS
    }

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
        Outcome outcome = fresh == null || event != SocketEvent.OPEN_READ || isSSLEnabled() || isPaused()
                ? Outcome.IS_TOMCATS
                : answer(fresh, connection);
        return outcome == Outcome.IS_TOMCATS
                ? super.processSocket(connection, event, dispatch)
                : outcome == Outcome.STAYS;
    }

    private Outcome answer(FreshPages fresh, SocketWrapperBase<NioChannel> connection) {
        Lock lock = connection.getLock();
        // Whoever has it may be about to go on with a request that began to be read, or to end the connection.
        if (!lock.tryLock()) {
            return Outcome.IS_TOMCATS;
        }
        try {
            return connection.isClosed() || isInUse(connection)
                    ? Outcome.IS_TOMCATS
                    : read(fresh, (NioSocketWrapper) connection);
        } catch (IOException | RuntimeException gone) {
            // Tomcat listens to the connection no more until it is told to, or it is closed.
            return Outcome.ENDS;
        } finally {
            lock.unlock();
        }
    }

    /** A request that began to be read is gone on with where that was. */
    private static boolean isInUse(SocketWrapperBase<NioChannel> connection) {
        return connection.getCurrentProcessor() != null
                || !connection.getSocket().getBufHandler().isReadBufferEmpty();
    }

    private Outcome read(FreshPages fresh, NioSocketWrapper connection) throws IOException {
        ByteBuffer bytes = requests.get().clear();
        int read = connection.getSocket().read(bytes);
        PlainRequest request = read > 0 ? PlainRequest.of(bytes.array(), read) : null;
        Wire wire = request == null ? null : fresh.answer(request, MOST_OF_AN_ANSWER);
        if (request != null && wire != null) {
            return send(wire, request, connection);
        }
        if (read > 0) {
            connection.unRead(bytes.flip());
        }
        return Outcome.IS_TOMCATS;
    }

    private Outcome send(Wire wire, PlainRequest request, NioSocketWrapper connection) throws IOException {
        connection.updateLastRead();
        connection.setReadTimeout(getKeepAliveTimeout());
        ByteBuffer answer = answers.get().clear();
        wire.putInto(answer, request);
        answer.flip();
        connection.getSocket().write(answer);
        connection.updateLastWrite();
        if (answer.hasRemaining()) {
            Remainder rest = Remainder.of(answer, wire.body(request), request.isLast());
            getExecutor().execute(() -> rest.send(connection));
        } else if (request.isLast()) {
            return Outcome.ENDS;
        } else {
            connection.registerReadInterest();
        }
        return Outcome.STAYS;
    }
}
