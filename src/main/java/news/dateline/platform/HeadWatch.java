package news.dateline.platform;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.AbstractProcessor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Tomcat's own way to take requests in, which closes connections whose request does not get past its head. Tomcat by
 * itself only minds how long nothing comes, so whoever sends a byte now and then would keep theirs, and all there are.
 */
public class HeadWatch extends Http11NioProtocol {

    private static final long LONGEST_HEAD_NANOS = Duration.ofSeconds(20).toNanos();

    private @Nullable Future<?> watching;

    /** Made by Tomcat, by its name. */
    public HeadWatch() {}

    /** @param endpoint that does what Tomcat's own does, and something more */
    protected HeadWatch(NioEndpoint endpoint) {
        super(endpoint);
    }

    @Override
    public void start() throws Exception {
        super.start();
        watching = getUtilityExecutor().scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (watching != null) {
            watching.cancel(false);
        }
        super.stop();
    }

    private void look() {
        for (SocketWrapperBase<NioChannel> connection : getEndpoint().getConnections()) {
            // It has one between two bytes of a head, and none while a request is answered or nothing is asked.
            if (connection.getCurrentProcessor() instanceof AbstractProcessor processor && isSlow(processor)) {
                getEndpoint().processSocket(connection, SocketEvent.ERROR, true);
            }
        }
    }

    private static boolean isSlow(AbstractProcessor processor) {
        long start = processor.getRequest().getStartTimeNanos();
        return start >= 0 && System.nanoTime() - start > LONGEST_HEAD_NANOS;
    }
}
