package news.dateline.platform.failure;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import news.dateline.shared.Outage;
import news.dateline.shared.time.Seldom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells whoever asks that the database cannot be reached. It stands before the filter that reads sessions, which is
 * where most requests to the desk fail first.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class DatabaseAway extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(DatabaseAway.class);

    private static final String RETRY_AFTER_SECONDS = "10";

    /** PostgreSQL lengthens its log by as much. */
    private static final long LEAST_ROOM_BYTES = 16L * 1024 * 1024;

    private final Seldom lines;

    private final Path data;

    DatabaseAway(Clock clock, @Value("${dateline.data-dir}") String data) {
        this.lines = new Seldom(clock, Duration.ofSeconds(10));
        this.data = Path.of(data);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            Optional<SQLException> lost = Outage.in(failed);
            if (lost.isEmpty() || response.isCommitted()) {
                throw failed;
            }
            log.debug("No database for {}", request.getRequestURI(), failed);
            say(lost.get());
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            // A database beside us that has ended for want of room says no more than one that was killed.
            response.sendError(
                    hasRoom() ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpStatus.INSUFFICIENT_STORAGE.value());
        }
    }

    private boolean hasRoom() {
        try {
            return Files.getFileStore(data).getUsableSpace() >= LEAST_ROOM_BYTES;
        } catch (IOException untold) {
            return true;
        }
    }

    /** Once for all the requests that fail together. */
    private void say(SQLException lost) {
        if (lines.isDue()) {
            log.warn("The database cannot be reached: {}", lost.getMessage());
        }
    }
}
