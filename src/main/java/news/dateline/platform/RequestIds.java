package news.dateline.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import news.dateline.shared.Paths;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request a name that stands in every line of the log it causes. Whoever is answered with an error, and the
 * desk, are told it; a page that is kept for everybody must not carry the name of whose request it was made for.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class RequestIds extends OncePerRequestFilter {

    static final String HEADER = "X-Request-Id";

    /** As the Elastic Common Schema calls it. */
    static final String IN_LOG = "http.request.id";

    private static final String ATTRIBUTE = RequestIds.class.getName();

    /** What a proxy may have given it. Nothing else gets into the log. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{8,64}");

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        answer(request, response, chain, id(request), Paths.isForDesk(Paths.of(request)));
    }

    @Override
    protected void doFilterNestedErrorDispatch(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        answer(request, response, chain, id(request), true);
    }

    private static void answer(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, String id, boolean told)
            throws ServletException, IOException {
        String before = MDC.get(IN_LOG);
        request.setAttribute(ATTRIBUTE, id);
        MDC.put(IN_LOG, id);
        try {
            if (told || request.getDispatcherType() == DispatcherType.ERROR) {
                response.setHeader(HEADER, id);
            }
            chain.doFilter(request, response);
        } finally {
            putBack(before);
        }
    }

    private static void putBack(@Nullable String before) {
        if (before == null) {
            MDC.remove(IN_LOG);
        } else {
            MDC.put(IN_LOG, before);
        }
    }

    private static String id(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String sent = request.getHeader(HEADER);
        return sent != null && ID.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }
}
