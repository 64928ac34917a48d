package news.dateline.platform.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import news.dateline.platform.lane.SlowLane;
import news.dateline.platform.lane.TooSoonException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Makes those wait who fail with passkeys time and again, as with passwords: before anything is read or checked. */
class PasskeyTurn extends OncePerRequestFilter {

    private static final RequestMatcher ANSWER = pathPattern(HttpMethod.POST, "/login/passkey");
    private static final RequestMatcher OPTIONS = pathPattern(HttpMethod.POST, "/login/passkey/options");

    private final SlowLane lane;

    PasskeyTurn(SlowLane lane) {
        this.lane = lane;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (ANSWER.matches(request)) {
                lane.enterNameless(request.getRemoteAddr());
            } else if (OPTIONS.matches(request)) {
                lane.requireOpenNameless(request.getRemoteAddr());
            }
        } catch (TooSoonException tooSoon) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooSoon.seconds()));
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        chain.doFilter(request, response);
    }
}
