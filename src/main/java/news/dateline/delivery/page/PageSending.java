package news.dateline.delivery.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Answers with a kept page. It is the shortest way there is, so nothing is made here that could lie ready. */
final class PageSending {

    private static final String GZIP = "gzip";

    private PageSending() {}

    static void send(KeptPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Coded coded = page.coded(acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING)));
        response.addHeader(HttpHeaders.ETAG, coded.tag());
        List<Map.Entry<String, String>> headers = page.headers();
        for (int i = 0; i < headers.size(); i++) {
            Map.Entry<String, String> header = headers.get(i);
            response.addHeader(header.getKey(), header.getValue());
        }
        if (knows(request.getHeader(HttpHeaders.IF_NONE_MATCH), coded.tag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(page.contentType());
        response.setContentLength(coded.bytes().length);
        if (coded.encoding() != null) {
            response.addHeader(HttpHeaders.CONTENT_ENCODING, coded.encoding());
        }
        response.getOutputStream().write(coded.bytes());
    }

    /** What browsers send says so plainly; whoever puts it otherwise gets the bytes as they are. */
    static boolean acceptsGzip(@Nullable String accepted) {
        if (accepted == null) {
            return false;
        }
        int at = accepted.indexOf(GZIP);
        return at >= 0 && !accepted.startsWith(";q=0", at + GZIP.length());
    }

    /** Tags are compared weakly here, so what a proxy put around one does not matter (RFC 9110, 13.1.2). */
    static boolean knows(@Nullable String tags, String tag) {
        return tags != null && (tags.contains(tag) || tags.equals("*"));
    }
}
