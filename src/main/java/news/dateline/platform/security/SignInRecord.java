package news.dateline.platform.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.account.Accounts;
import news.dateline.account.audit.Action;
import news.dateline.account.audit.AuditLog;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** Tells the log who comes and goes. What somebody typed for a name is not kept: it may be a password. */
@Component
class SignInRecord {

    private final Accounts accounts;
    private final AuditLog audit;

    SignInRecord(Accounts accounts, AuditLog audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    void signedIn(Action how, String username) {
        UUID account = id(username);
        audit.record(how, account, account);
    }

    /** Whoever it was, it need not be whose account that is. */
    void failed(String typed) {
        audit.record(Action.SIGN_IN_FAILED, null, id(typed));
    }

    LogoutSuccessHandler leavingTo(String path) {
        SimpleUrlLogoutSuccessHandler redirect = new SimpleUrlLogoutSuccessHandler();
        redirect.setDefaultTargetUrl(path);
        return (request, response, left) -> goodbye(request, response, left, redirect);
    }

    private void goodbye(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication left,
            LogoutSuccessHandler redirect)
            throws IOException, ServletException {
        if (left != null) {
            UUID account = id(left.getName());
            audit.record(Action.SIGNED_OUT, account, account);
        }
        redirect.onLogoutSuccess(request, response, left);
    }

    private @Nullable UUID id(String typed) {
        return accounts.findOpen(typed).map(Account::id).orElse(null);
    }
}
