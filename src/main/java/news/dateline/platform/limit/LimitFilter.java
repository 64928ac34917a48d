package news.dateline.platform.limit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import news.dateline.shared.Paths;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Has those wait who ask for too much, before it costs anything. Kept pages cost so little that nobody counts them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class LimitFilter extends OncePerRequestFilter {

    private final Limits limits;
    private final Map<Area, Counter> refused = new EnumMap<>(Area.class);

    LimitFilter(Limits limits, MeterRegistry meters) {
        this.limits = limits;
        for (Area area : Area.values()) {
            String name = area.name().toLowerCase(Locale.ROOT);
            refused.put(area, meters.counter("dateline.refused", "area", name));
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Area area = Area.of(request.getMethod(), Paths.of(request));
        Duration wait = area == null ? Duration.ZERO : limits.waitFor(area, request.getRemoteAddr());
        if (area == null || wait.isZero()) {
            chain.doFilter(request, response);
            return;
        }
        refused.get(area).increment();
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
