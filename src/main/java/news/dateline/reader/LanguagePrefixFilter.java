package news.dateline.reader;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import news.dateline.shared.Languages;
import news.dateline.shared.Paths;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the language off the front of a URL: {@code /ru/regions} is the page {@code /regions} in Russian. The prefix
 * becomes the context path, so that every link of the page stays in its language.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class LanguagePrefixFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean failed = request.getDispatcherType() == DispatcherType.ERROR;
        String uri =
                failed ? (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) : request.getRequestURI();
        for (String language : Languages.PREFIXED) {
            String prefix = request.getContextPath() + "/" + language;
            if (failed && uri.startsWith(prefix + "/")) {
                chain.doFilter(new PrefixedError(request, prefix), response);
                return;
            }
            if (uri.startsWith(prefix + "/")) {
                // With its prefix left on, it is the address of nothing.
                boolean hasLanguage = Paths.isForReaders(uri.substring(prefix.length()));
                chain.doFilter(hasLanguage ? new Prefixed(request, prefix) : request, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /** The page that tells of an error is in the language of the one that failed. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static class Prefixed extends HttpServletRequestWrapper {

        final String prefix;

        Prefixed(HttpServletRequest request, String prefix) {
            super(request);
            this.prefix = prefix;
        }

        @Override
        public String getContextPath() {
            return prefix;
        }

        @Override
        public String getServletPath() {
            return super.getServletPath().substring(prefix.length());
        }
    }

    /** The address of the error page has no prefix of its own. */
    private static final class PrefixedError extends Prefixed {

        PrefixedError(HttpServletRequest request, String prefix) {
            super(request, prefix);
        }

        @Override
        public String getRequestURI() {
            return prefix + super.getRequestURI();
        }

        @Override
        public String getServletPath() {
            return ((HttpServletRequest) getRequest()).getServletPath();
        }
    }
}
