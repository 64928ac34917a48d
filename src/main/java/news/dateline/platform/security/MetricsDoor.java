package news.dateline.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import news.dateline.shared.Paths;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the numbers of the portal be read by whoever knows the token, and by nobody while there is none. */
class MetricsDoor extends OncePerRequestFilter {

    static final String PATH = "/actuator/prometheus";

    private final @Nullable String token;

    MetricsDoor(MetricsSettings settings) {
        this.token = settings.token();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Paths.of(request).startsWith(PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (token == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!isSame("Bearer " + token, request.getHeader(HttpHeaders.AUTHORIZATION))) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isSame(String right, @Nullable String sent) {
        return sent != null
                && MessageDigest.isEqual(right.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
