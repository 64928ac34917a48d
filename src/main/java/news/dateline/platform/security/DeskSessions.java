package news.dateline.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import news.dateline.shared.Ids;
import news.dateline.shared.Paths;
import org.springframework.session.web.http.HttpSessionIdResolver;

/**
 * Sees a session only where the desk is. Who a reader is makes no difference, so an editor who reads costs no more than
 * anybody else, and a page that tells of an error does not fail for want of the database that sessions lie in.
 */
class DeskSessions implements HttpSessionIdResolver {

    private final HttpSessionIdResolver cookies;

    DeskSessions(HttpSessionIdResolver cookies) {
        this.cookies = cookies;
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        if (!Paths.isForDesk(Paths.of(request))) {
            return List.of();
        }
        // What is no id of ours need not be looked for, and may be nothing that a database can read.
        return cookies.resolveSessionIds(request).stream()
                .filter(id -> Ids.parse(id).isPresent())
                .toList();
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String sessionId) {
        cookies.setSessionId(request, response, sessionId);
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        cookies.expireSession(request, response);
    }
}
