package news.dateline.platform.security;

import java.util.List;
import java.util.regex.Pattern;
import news.dateline.platform.InlineStyle;
import news.dateline.shared.Paths;
import news.dateline.shared.SiteAddress;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.XXssProtectionHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;

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

    /** What other sites show by design: pictures and cards where a story is shared, feeds, the API. */
    private static final Pattern FOR_OTHER_SITES = Pattern.compile(
            "/media/.*|/favicon.*|/api/.*|.*/card\\.png|.*feed\\.(?:atom|json)|/search\\.(?:atom|json)");

    /** A page of another site may not even load what is ours, so nothing of it can be guessed from how that goes. */
    private static final HeaderWriter RESOURCES = (request, response) -> response.setHeader(
            "Cross-Origin-Resource-Policy",
            FOR_OTHER_SITES.matcher(Paths.of(request)).matches() ? "cross-origin" : "same-origin");

    private Headers() {}

    static Customizer<HeadersConfigurer<HttpSecurity>> common(
            SiteAddress site, InlineStyle style, ReferrerPolicy referrer) {
        return headers -> {
            headers.defaultsDisabled();
            writers(site, style, referrer).forEach(headers::addHeaderWriter);
        };
    }

    static List<HeaderWriter> writers(SiteAddress site, InlineStyle style, ReferrerPolicy referrer) {
        HstsHeaderWriter hsts = new HstsHeaderWriter();
        // What else there is below the operator's domain is not ours to decide on.
        hsts.setIncludeSubDomains(false);
        hsts.setRequestMatcher(request -> site.isSecure() || request.isSecure());
        CrossOriginOpenerPolicyHeaderWriter opener = new CrossOriginOpenerPolicyHeaderWriter();
        opener.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
        return List.of(
                new XContentTypeOptionsHeaderWriter(),
                new XXssProtectionHeaderWriter(),
                new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
                hsts,
                new ContentSecurityPolicyHeaderWriter(CONTENT.formatted(style.sources())),
                new PermissionsPolicyHeaderWriter(FEATURES),
                new ReferrerPolicyHeaderWriter(referrer),
                opener,
                RESOURCES);
    }
}
