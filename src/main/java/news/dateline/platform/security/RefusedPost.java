package news.dateline.platform.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * Answers requests that come without a session, or with the token of one that has ended. What somebody wrote for the
 * desk is handed to a page that shows it again; everything else is sent to the sign-in.
 */
class RefusedPost implements AccessDeniedHandler, AuthenticationEntryPoint {

    static final String PAGE = "/login/ended";

    private final GivenBackForms givenBack;

    RefusedPost(GivenBackForms givenBack) {
        this.givenBack = givenBack;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        answer(request, response, PageAskedFor.signIn(request));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException, ServletException {
        answer(request, response, "/login?ended");
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, String signIn)
            throws IOException, ServletException {
        if (GivenBackForms.carriesWork(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            givenBack.mark(request, response);
            request.getRequestDispatcher(PAGE).forward(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + signIn);
        }
    }
}
