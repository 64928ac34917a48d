package news.dateline.delivery;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import news.dateline.shared.Paths;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
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
        return !Paths.isForReaders(Paths.of(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, ASK_FIRST);
        super.doFilterInternal(request, response, chain);
    }
}
