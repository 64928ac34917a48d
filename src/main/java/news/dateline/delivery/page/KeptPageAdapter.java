package news.dateline.delivery.page;

import java.time.Clock;
import news.dateline.delivery.page.KeptPage.Use;
import news.dateline.platform.AdapterAhead;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.buf.MessageBytes;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Answers with pages that are fresh as soon as Tomcat has read a request, before it makes anything of it. All that is
 * less simple, an address with a query too, is left to {@link PageFilter}, which answers the same.
 */
class KeptPageAdapter extends AdapterAhead {

    private final KeptPages pages;
    private final PageMeters meters;
    private final Clock clock;

    /** @param others answers whatever is not kept */
    KeptPageAdapter(Adapter others, KeptPages pages, PageMeters meters, Clock clock) {
        super(others);
        this.pages = pages;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        KeptPage page = find(request);
        if (page == null || page.use(clock.millis()) != Use.FRESH) {
            super.service(request, response);
            return;
        }
        meters.kept();
        Wire answer = page.wire(PageSending.acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING)));
        boolean known = PageSending.knows(
                request.getHeader(HttpHeaders.IF_NONE_MATCH), answer.coded().tag());
        answer.sendTo(response, known);
        response.action(ActionCode.CLOSE, null);
    }

    /** Without a query the path is the address; nothing is kept under one that should not be. */
    private @Nullable KeptPage find(Request request) {
        String method = request.getMethod();
        if (!"GET".equals(method) && !"HEAD".equals(method)
                || !request.queryString().isNull()) {
            return null;
        }
        // What is asked of MessageBytes as a string is one from then on, and Tomcat would not decode it any more.
        return request.requestURI().getType() == MessageBytes.T_BYTES
                ? pages.find(request.requestURI().getByteChunk().toString())
                : null;
    }
}
