package news.dateline.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import news.dateline.account.audit.Action;
import news.dateline.platform.lane.SlowLane;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Tells the script of the sign-in page where to go on, or that it cannot. */
class PasskeyAnswer implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private final SignInRecord record;
    private final SlowLane lane;

    PasskeyAnswer(SignInRecord record, SlowLane lane) {
        this.record = record;
        this.lane = lane;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn) throws IOException {
        lane.leaveNameless(request.getRemoteAddr());
        record.signedIn(Action.SIGNED_IN_WITH_PASSKEY, signedIn.getName(), request);
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.getWriter().write(request.getContextPath() + PageAskedFor.wanted(request));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) {
        record.failed("");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
