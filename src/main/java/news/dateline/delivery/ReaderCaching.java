package news.dateline.delivery;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import news.dateline.delivery.page.PageMaker;
import news.dateline.shared.Paths;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Lets anyone keep a reader's page, as long as they ask whether it is still the same. */
@Component
class ReaderCaching extends ShallowEtagHeaderFilter {

    private static final String ASK_FIRST = CacheControl.noCache().cachePublic().getHeaderValue();

    ReaderCaching() {
        // The bytes differ once they are compressed; what they say does not.
        setWriteWeakETag(true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getAttribute(PageMaker.IS_KEPT) != null || !Paths.isForReaders(Paths.of(request));
    }

    /** Whoever asks for no more than the head of an answer is told the same as who asks for all of it. */
    @Override
    protected boolean isEligibleForEtag(
            HttpServletRequest request, HttpServletResponse response, int status, InputStream body) {
        return super.isEligibleForEtag(
                HttpMethod.HEAD.matches(request.getMethod()) ? get(request) : request, response, status, body);
    }

    private static HttpServletRequest get(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {

            @Override
            public String getMethod() {
                return HttpMethod.GET.name();
            }
        };
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, ASK_FIRST);
        super.doFilterInternal(request, response, chain);
    }
}
