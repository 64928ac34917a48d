package news.dateline.platform.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import java.util.List;
import news.dateline.platform.lane.SlowLane;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationProvider;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsFilter;
import org.springframework.security.web.webauthn.registration.WebAuthnRegistrationFilter;
import org.springframework.stereotype.Component;

/**
 * What the script of passkeys talks to. Spring's own configurer has fixed addresses outside the desk, where there is no
 * session.
 */
@Component
class PasskeyFilters {

    private static final RequestMatcher NOTHING = request -> false;

    private final WebAuthnRelyingPartyOperations checks;
    private final UserCredentialRepository kept;
    private final DeskUsers users;
    private final SignInRecord record;
    private final CsrfTokenRepository formTokens;
    private final SlowLane lane;

    PasskeyFilters(
            @Lazy WebAuthnRelyingPartyOperations checks,
            UserCredentialRepository kept,
            DeskUsers users,
            SignInRecord record,
            CsrfTokenRepository formTokens,
            SlowLane lane) {
        this.checks = checks;
        this.kept = kept;
        this.users = users;
        this.record = record;
        this.formTokens = formTokens;
        this.lane = lane;
    }

    void addTo(HttpSecurity http) {
        http.addFilterBefore(new PasskeyTurn(lane), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(signIn(), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(signInOptions(), AuthorizationFilter.class)
                .addFilterAfter(registration(), AuthorizationFilter.class)
                .addFilterAfter(registrationOptions(), AuthorizationFilter.class);
    }

    private WebAuthnAuthenticationFilter signIn() {
        WebAuthnAuthenticationFilter filter = new WebAuthnAuthenticationFilter();
        PasskeyAnswer answer = new PasskeyAnswer(record, lane);
        filter.setRequiresAuthenticationRequestMatcher(post("/login/passkey"));
        filter.setAuthenticationManager(new ProviderManager(new WebAuthnAuthenticationProvider(checks, users)));
        filter.setSessionAuthenticationStrategy(new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(formTokens))));
        filter.setAuthenticationSuccessHandler(answer);
        filter.setAuthenticationFailureHandler(answer);
        return filter;
    }

    private PublicKeyCredentialRequestOptionsFilter signInOptions() {
        PublicKeyCredentialRequestOptionsFilter filter = new PublicKeyCredentialRequestOptionsFilter(checks);
        filter.setRequestMatcher(post("/login/passkey/options"));
        return filter;
    }

    private WebAuthnRegistrationFilter registration() {
        WebAuthnRegistrationFilter filter = new WebAuthnRegistrationFilter(kept, checks);
        filter.setRegisterCredentialMatcher(post("/account/passkeys"));
        filter.setRemoveCredentialMatcher(NOTHING);
        return filter;
    }

    private PublicKeyCredentialCreationOptionsFilter registrationOptions() {
        PublicKeyCredentialCreationOptionsFilter filter = new PublicKeyCredentialCreationOptionsFilter(checks);
        filter.setRequestMatcher(post("/account/passkeys/options"));
        return filter;
    }

    private static RequestMatcher post(String path) {
        return pathPattern(HttpMethod.POST, path);
    }
}
