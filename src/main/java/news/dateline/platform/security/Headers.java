package news.dateline.platform.security;

import news.dateline.platform.InlineStyle;
import news.dateline.shared.SiteAddress;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;

/** What every answer tells browsers to allow: our own files, nothing inline but the style sheet we know, nobody's frame. */
final class Headers {

    private static final String CONTENT = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self' %s",
            "script-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private static final String FEATURES = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    private Headers() {}

    static Customizer<HeadersConfigurer<HttpSecurity>> common(
            SiteAddress site, InlineStyle style, Customizer<HeadersConfigurer<HttpSecurity>> more) {
        return headers -> {
            // What else there is below the operator's domain is not ours to decide on.
            headers.httpStrictTransportSecurity(hsts ->
                    hsts.includeSubDomains(false).requestMatcher(request -> site.isSecure() || request.isSecure()));
            headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT.formatted(style.sources())))
                    .permissionsPolicyHeader(policy -> policy.policy(FEATURES))
                    .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
            more.customize(headers);
        };
    }
}
