package news.dateline.platform.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import news.dateline.shared.Paths;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Remembers which sessions somebody was signed in with, behind the rules that know. Nothing but room for a body is given
 * for it, which is asked for before a session could be looked up.
 */
@Component
@Order(0)
class KnownSessions extends OncePerRequestFilter {

    private static final int MOST = 10_000;
    private static final Duration REMEMBERED = Duration.ofHours(8);

    private final Cache<String, Boolean> known = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(REMEMBERED)
            .build();

    boolean has(@Nullable String session) {
        return session != null && known.getIfPresent(session) != null;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Paths.of(request).startsWith("/admin");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Cookie session = WebUtils.getCookie(request, Body.COOKIE);
        if (session != null && request.getUserPrincipal() != null) {
            known.put(session.getValue(), true);
        }
        chain.doFilter(request, response);
    }
}
