package news.dateline.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import news.dateline.shared.SiteAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what a page of another site sends in the name of whoever is signed in here, before anything else looks at it:
 * no session is asked for, no cookie set, nothing given back. Browsers say where a form comes from; what says nothing of
 * it is no browser, and has nobody's cookies.
 */
class ForeignPosts extends OncePerRequestFilter {

    private static final Set<String> CHANGE_NOTHING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OUR_OWN = Set.of("same-origin", "none");

    private final URI own;

    ForeignPosts(SiteAddress site) {
        this.own = site.baseUrl();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return CHANGE_NOTHING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForeign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OUR_OWN.contains(site);
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && !isOurs(origin, request.getHeader(HttpHeaders.HOST));
    }

    /** Without TLS a browser says no more than the origin; a proxy may have changed the host that it was sent to. */
    private boolean isOurs(String origin, String host) {
        return origin.equalsIgnoreCase(own.getScheme() + "://" + own.getAuthority())
                || origin.substring(origin.indexOf("://") + 1).equalsIgnoreCase("//" + host);
    }
}
