package news.dateline.platform.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dateline.account.audit.Action;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationSuccessHandler;
import org.springframework.web.util.UriUtils;

/**
 * Takes somebody who had to sign in first to the page of the desk they wanted. The sign-in form carries its address, so
 * that nothing has to be kept for who is not signed in.
 */
class PageAskedFor extends SimpleUrlAuthenticationSuccessHandler {

    private static final String FRONT = "/admin";
    private static final Pattern OF_THE_DESK = Pattern.compile("/(?:admin|account)(?:[/?][\\x21-\\x5B\\x5D-\\x7E]*)?");

    private final SignInRecord record;

    PageAskedFor(SignInRecord record) {
        this.record = record;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws IOException, ServletException {
        record.signedIn(Action.SIGNED_IN, signedIn.getName(), request);
        super.onAuthenticationSuccess(request, response, signedIn);
    }

    /** The address of the sign-in for somebody who asked for a page. */
    static String signIn(HttpServletRequest request) {
        String wanted = Optional.ofNullable(request.getQueryString())
                .map(query -> request.getRequestURI() + "?" + query)
                .orElse(request.getRequestURI());
        return request.getMethod().equals("GET") && isOfTheDesk(wanted) && !wanted.equals(FRONT)
                ? "/login?next=" + UriUtils.encode(wanted, StandardCharsets.US_ASCII)
                : "/login";
    }

    @Override
    protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response) {
        return wanted(request);
    }

    /** Where somebody wanted to go who is signed in now. */
    static String wanted(HttpServletRequest request) {
        String next = request.getParameter("next");
        return next != null && isOfTheDesk(next) ? next : FRONT;
    }

    private static boolean isOfTheDesk(String address) {
        return OF_THE_DESK.matcher(address).matches();
    }
}
