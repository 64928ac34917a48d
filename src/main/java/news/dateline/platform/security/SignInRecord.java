package news.dateline.platform.security;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.account.Accounts;
import news.dateline.account.Device;
import news.dateline.account.SignIn;
import news.dateline.account.audit.Action;
import news.dateline.account.audit.AuditLog;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** Tells the log who comes and goes. What somebody typed for a name is not kept: it may be a password. */
@Component
class SignInRecord {

    /** In an hour, of one account; and of all names that are no account's. */
    private static final int MOST_FAILURES = 500;

    private final Accounts accounts;
    private final AuditLog audit;
    private final Clock clock;
    private final Counter right;
    private final Counter wrong;

    SignInRecord(Accounts accounts, AuditLog audit, Clock clock, MeterRegistry meters) {
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
        this.right = meters.counter("dateline.signins", "outcome", "right");
        this.wrong = meters.counter("dateline.signins", "outcome", "wrong");
    }

    /** Tells the log, and the session for its owner to know it again. */
    void signedIn(Action how, String username, HttpServletRequest request) {
        UUID account = id(username);
        audit.record(how, account, account);
        right.increment();
        request.getSession().setAttribute(SignIn.AT, clock.instant());
        request.getSession().setAttribute(SignIn.WITH, Device.inWords(request.getHeader(HttpHeaders.USER_AGENT)));
    }

    /** Whoever it was, it need not be whose account that is. Who fails on purpose does not fill the log. */
    void failed(String typed) {
        wrong.increment();
        audit.recordAtMost(MOST_FAILURES, Action.SIGN_IN_FAILED, id(typed));
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
