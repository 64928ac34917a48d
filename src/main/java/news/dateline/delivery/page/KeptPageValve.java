package news.dateline.delivery.page;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import news.dateline.delivery.page.KeptPage.Use;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Answers with pages that are fresh where Tomcat hands requests on, before it looks for whom they are. All that is less
 * simple is left to {@link PageFilter}, which answers the same.
 */
class KeptPageValve extends ValveBase {

    /** Puts it in front. */
    @Component
    static class Installation implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

        private final KeptPages pages;
        private final PageMeters meters;
        private final Clock clock;

        Installation(KeptPages pages, PageMeters meters, Clock clock) {
            this.pages = pages;
            this.meters = meters;
            this.clock = clock;
        }

        @Override
        public void customize(TomcatServletWebServerFactory server) {
            if (pages.keepsAny()) {
                server.addEngineValves(new KeptPageValve(pages, meters, clock));
            }
        }
    }

    private final KeptPages pages;
    private final PageMeters meters;
    private final Clock clock;

    KeptPageValve(KeptPages pages, PageMeters meters, Clock clock) {
        super(true);
        this.pages = pages;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        KeptPage page = find(request);
        if (page == null || page.use(clock.millis()) != Use.FRESH) {
            getNext().invoke(request, response);
            return;
        }
        meters.kept();
        Wire answer = page.wire(PageSending.acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING)));
        boolean known = PageSending.knows(
                request.getHeader(HttpHeaders.IF_NONE_MATCH), answer.coded().tag());
        answer.sendTo(response.getCoyoteResponse(), known);
    }

    /** Without a query the path is the address; nothing is kept under one that should not be. */
    private @Nullable KeptPage find(Request request) {
        String method = request.getMethod();
        if (!"GET".equals(method) && !"HEAD".equals(method)) {
            return null;
        }
        if (request.getQueryString() == null) {
            return pages.find(request.getRequestURI());
        }
        PageAddress address = PageAddress.of(request);
        return address == null ? null : pages.find(address.toString());
    }
}
