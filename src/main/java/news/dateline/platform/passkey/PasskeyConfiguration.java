package news.dateline.platform.passkey;

import java.net.URI;
import java.util.Set;
import news.dateline.shared.SiteAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** For which site passkeys are good: the one that DATELINE_BASE_URL names. */
@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {

    /** A start need not wait for it. */
    @Bean
    @Lazy
    WebAuthnRelyingPartyOperations passkeyChecks(
            PasskeyOwners owners, KeptPasskeys kept, SiteAddress site, Environment environment) {
        PublicKeyCredentialRpEntity portal = PublicKeyCredentialRpEntity.builder()
                .id(site.baseUrl().getHost())
                .name("Dateline")
                .build();
        var checks = new Webauthn4JRelyingPartyOperations(owners, kept, portal, Set.of(origin(site, environment)));
        // Stands for name and password both, so it has to know whose it is, and to ask its owner for a sign of life.
        checks.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        checks.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return checks;
    }

    private static String origin(SiteAddress site, Environment environment) {
        URI base = site.baseUrl();
        String origin = base.getScheme() + "://" + base.getAuthority();
        // A port of 0 is chosen at the start.
        return base.getPort() == 0
                ? origin.replaceFirst(":0$", ":" + environment.getRequiredProperty("local.server.port"))
                : origin;
    }
}
