package news.dateline.platform.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import news.dateline.platform.lane.TooSoonException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Shows the sign-in form again, with what was wrong or how long to wait. */
class RefusedSignIn implements AuthenticationFailureHandler {

    private static final String PAGE = "/login/refused";

    private final SignInRecord record;

    RefusedSignIn(SignInRecord record) {
        this.record = record;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        if (reason instanceof TooSoonException tooSoon) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooSoon.seconds()));
            request.setAttribute("wait", tooSoon.seconds());
        } else {
            record.failed(Objects.requireNonNullElse(request.getParameter("username"), ""));
        }
        request.getRequestDispatcher(PAGE).forward(request, response);
    }
}
