package news.dateline.desk;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import news.dateline.account.Account;
import news.dateline.account.Accounts;
import news.dateline.shared.Paths;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Gives every page of the desk the account that asks for it, as the request attribute {@code account}, and what
 * they may do as {@code rights}: read anew each
 * time, so that a change of role or a closed account counts at once.
 */
class SignedIn implements HandlerInterceptor {

    static final String PASSWORD_PAGE = "/account/password";

    private final Accounts accounts;

    SignedIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, ServletException {
        Optional<Account> account = Optional.ofNullable(request.getRemoteUser()).flatMap(accounts::findOpen);
        if (account.isEmpty()) {
            request.logout();
            response.sendRedirect(request.getContextPath() + "/login");
            return false;
        }
        request.setAttribute("account", account.get());
        request.setAttribute("rights", Rights.of(account.get()));
        boolean mayPass = !account.get().mustChangePassword() || isPasswordPage(request);
        if (!mayPass) {
            response.sendRedirect(request.getContextPath() + PASSWORD_PAGE);
        }
        return mayPass;
    }

    private static boolean isPasswordPage(HttpServletRequest request) {
        return Paths.of(request).equals(PASSWORD_PAGE);
    }
}
