package news.dateline.platform.failure;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import news.dateline.shared.FullDisk;
import news.dateline.shared.time.Seldom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells whoever sends something that the disk is full, so that they send it again once it is not. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 11)
class NoRoom extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(NoRoom.class);

    private static final String RETRY_AFTER_SECONDS = "60";

    private final Seldom lines;

    NoRoom(Clock clock) {
        this.lines = new Seldom(clock, Duration.ofSeconds(10));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failed) {
            if (!FullDisk.isIn(failed) || response.isCommitted()) {
                throw failed;
            }
            if (lines.isDue()) {
                log.error("The disk is full: make room, or nothing can be saved", failed);
            }
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.sendError(HttpStatus.INSUFFICIENT_STORAGE.value());
        }
    }
}
