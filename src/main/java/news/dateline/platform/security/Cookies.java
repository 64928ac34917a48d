package news.dateline.platform.security;

import news.dateline.shared.SiteAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/** The two cookies that the desk always has: for this site only, for no script, and for TLS only where readers come by TLS. */
@Configuration(proxyBeanMethods = false)
class Cookies {

    /** The token of forms lies in a cookie of its own, so that a sign-in page costs no session. */
    @Bean
    CsrfTokenRepository formTokens(SiteAddress site) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("FORMS");
        tokens.setCookieCustomizer(cookie -> {
            cookie.sameSite("Lax");
            if (site.isSecure()) {
                cookie.secure(true);
            }
        });
        return tokens;
    }

    @Bean
    HttpSessionIdResolver sessions(SiteAddress site) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        if (site.isSecure()) {
            cookie.setUseSecureCookie(true);
        }
        CookieHttpSessionIdResolver ids = new CookieHttpSessionIdResolver();
        ids.setCookieSerializer(cookie);
        return new DeskSessions(ids);
    }
}
