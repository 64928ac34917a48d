package news.dateline.platform.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import news.dateline.platform.intake.BodyRoom.Taken;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.springframework.http.HttpHeaders;

/**
 * Bounds bodies before anything is made of them. Tomcat makes room for a form as soon as its length is told, and takes
 * files in before the portal is asked whether it wants them: a few hundred promises would take all the memory there is.
 */
final class BodyAdapter extends AdapterAhead {

    private static final String RETRY_AFTER_SECONDS = "5";

    private final BodyRoom room;
    private final byte[] page;

    /** @param page what whoever is refused gets to see */
    BodyAdapter(Adapter others, BodyRoom room, byte[] page) {
        super(others);
        this.room = room;
        this.page = page;
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        // What Tomcat has refused already, such as a length that is no number, is only to be answered.
        Body body = response.getStatus() < HttpServletResponse.SC_BAD_REQUEST ? Body.of(request) : null;
        if (body == null) {
            super.service(request, response);
            return;
        }
        InputBuffer unbounded = request.getInputBuffer();
        PacedBody paced = new PacedBody(unbounded, body.length(), body.most());
        request.setInputBuffer(paced);
        try {
            if (body.isTooLong()) {
                refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            } else {
                answer(body, request, response);
            }
            if (!room.hearOut(paced, request)) {
                response.action(ActionCode.CLOSE_NOW, null);
            }
        } finally {
            request.setInputBuffer(unbounded);
        }
    }

    private void answer(Body body, Request request, Response response) throws Exception {
        try (Taken taken = room.take(body)) {
            if (taken.isAny()) {
                super.service(request, response);
            } else {
                response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
                refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        }
    }

    /** No page of the desk's own: to say what was sent, it would read it. */
    private void refuse(Response response, int status) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setContentLength(page.length);
        response.doWrite(ByteBuffer.wrap(page));
        response.action(ActionCode.CLOSE, null);
    }
}
