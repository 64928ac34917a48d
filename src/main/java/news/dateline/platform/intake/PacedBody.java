package news.dateline.platform.intake;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.coyote.BadRequestException;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * A body that has to come at a pace: whoever sends it holds up a thread all the while. Tomcat by itself only minds how
 * long nothing comes.
 */
final class PacedBody implements InputBuffer {

    private static final long GRACE_NANOS = Duration.ofSeconds(10).toNanos();

    /** What the slowest telephone manages. */
    private static final long BYTES_PER_SECOND = 1_000;

    /** As Tomcat itself is told in application.yaml. */
    private static final long LONGEST_HEARD_OUT = 32L * 1024 * 1024;

    /** What a picture of the largest size takes over a slow line. */
    private static final long LONGEST_HEARING_NANOS = Duration.ofMinutes(5).toNanos();

    private final InputBuffer body;
    private final long length;
    private final long most;
    private final long start = System.nanoTime();
    private long received;
    private boolean isOver;
    private boolean isGivenUp;

    /**
     * @param length as told by who sends it
     * @param most how much of it anybody may read, for its length need not have been told
     */
    PacedBody(InputBuffer body, long length, long most) {
        this.body = body;
        this.length = length;
        this.most = most;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        int read = next(handler);
        if (received > most) {
            throw new BadRequestException("The request is too long");
        }
        return read;
    }

    private int next(ApplicationBufferHandler handler) throws IOException {
        int read = body.doRead(handler);
        if (read < 0) {
            isOver = true;
            return read;
        }
        received += read;
        long allowed = GRACE_NANOS + received * Duration.ofSeconds(1).toNanos() / BYTES_PER_SECOND;
        if (System.nanoTime() - start > allowed) {
            isGivenUp = true;
            // Tomcat takes any other failure for the end of the connection, and answers nothing.
            throw new BadRequestException("The request comes too slowly", new SocketTimeoutException());
        }
        return read;
    }

    @Override
    public int available() {
        return body.available();
    }

    boolean isComplete() {
        return isOver || received == length;
    }

    /**
     * Takes what nobody has read, since a browser that is cut off while it still sends shows no answer.
     *
     * @return whether all is there, so that another request can follow
     */
    boolean hearOut(Request request) {
        boolean isAwaited = request.hasExpectation() && received == 0;
        try {
            while (!isOver
                    && !isGivenUp
                    && !isAwaited
                    && received <= LONGEST_HEARD_OUT
                    && System.nanoTime() - start < LONGEST_HEARING_NANOS) {
                next(new Unread());
            }
        } catch (IOException gone) {
            return false;
        }
        return isOver;
    }

    private static final class Unread implements ApplicationBufferHandler {

        private ByteBuffer bytes = EMPTY_BUFFER;

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            bytes = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return bytes;
        }

        @Override
        public void expand(int size) {
            // Nothing is gathered.
        }
    }
}
