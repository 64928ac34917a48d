package news.dateline.delivery.page;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import news.dateline.delivery.page.KeptPage.Use;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
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
        private final Clock clock;

        Installation(KeptPages pages, Clock clock) {
            this.pages = pages;
            this.clock = clock;
        }

        @Override
        public void customize(TomcatServletWebServerFactory server) {
            if (pages.keepsAny()) {
                server.addEngineValves(new KeptPageValve(pages, clock));
            }
        }
    }

    private final KeptPages pages;
    private final Clock clock;

    KeptPageValve(KeptPages pages, Clock clock) {
        super(true);
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        PageAddress address = PageAddress.of(request);
        KeptPage page = address == null ? null : pages.find(address.toString());
        if (page == null || page.use(clock.millis()) != Use.FRESH) {
            getNext().invoke(request, response);
            return;
        }
        Wire answer = page.wire(PageSending.acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING)));
        boolean known = PageSending.knows(
                request.getHeader(HttpHeaders.IF_NONE_MATCH), answer.coded().tag());
        answer.sendTo(response.getCoyoteResponse(), known);
    }
}
