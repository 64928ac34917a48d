package news.dateline.platform.security;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import news.dateline.account.SignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Lets through who signed in a moment ago, so that nobody makes a way in for themselves at a desk left open. */
@Component
class FreshSignIn implements AuthorizationManager<RequestAuthorizationContext> {

    private final Clock clock;

    FreshSignIn(Clock clock) {
        this.clock = clock;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> asking, RequestAuthorizationContext context) {
        Authentication who = asking.get();
        boolean signedIn = who != null && who.isAuthenticated();
        return new AuthorizationDecision(signedIn
                && Optional.ofNullable(context.getRequest().getSession(false))
                        .map(session -> (Instant) session.getAttribute(SignIn.AT))
                        .filter(at -> at.plus(SignIn.FRESH).isAfter(clock.instant()))
                        .isPresent());
    }
}
