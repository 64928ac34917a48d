package news.dateline.delivery.standby;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import news.dateline.delivery.page.SavedPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * Shows saved pages at the portal's port while the portal starts, or waits for its database. It makes way right before
 * the portal takes the port.
 */
final class Standby implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Standby.class);

    private static final int AT_ONCE = 64;

    /** Whoever takes longer to ask is cut off: as many as can be served at once could hold up all others. */
    private static final String LONGEST_REQUEST = "sun.net.httpserver.maxReqTime";

    private static final String LONGEST_REQUEST_SECONDS = "5";

    private final HttpServer server;
    private final ExecutorService threads;
    private volatile boolean running = true;

    private Standby(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /** @throws IOException when the port is taken */
    static Standby open(InetSocketAddress place, List<SavedPage> pages) throws IOException {
        System.setProperty(LONGEST_REQUEST, System.getProperty(LONGEST_REQUEST, LONGEST_REQUEST_SECONDS));
        HttpServer server = HttpServer.create(place, 0);
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, work -> {
            Thread thread = new Thread(work, "standby");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/", new StandbyPages(pages));
        server.start();
        log.info("Showing {} saved pages until the portal is up", pages.size());
        return new Standby(server, threads);
    }

    void close() {
        if (running) {
            running = false;
            server.stop(0);
            threads.shutdown();
        }
    }

    /** The portal is about to take the port. */
    @Override
    public void start() {
        close();
    }

    @Override
    public void stop() {
        close();
    }

    /** For Spring it is something that has yet to be started. */
    @Override
    public boolean isRunning() {
        return false;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }
}
