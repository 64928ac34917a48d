package news.dateline.platform.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import news.dateline.shared.Ids;
import news.dateline.shared.Paths;
import news.dateline.shared.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.WebUtils;

/**
 * Knows the forms that were given back when a session had ended. The token of forms changes with the sign-in that
 * follows; theirs lies in a cookie of its own that a sign-in leaves alone, so that they can be sent again for a day. It
 * is good for nothing but what the desk gives back.
 */
class GivenBackForms implements RequestMatcher {

    /** The field of a form, and the attribute of the request that it was given back for. */
    private static final String FIELD = "givenBack";

    private static final String COOKIE = "GIVEN_BACK";
    private static final Duration KEPT = Duration.ofDays(1);

    private final SiteAddress site;

    GivenBackForms(SiteAddress site) {
        this.site = site;
    }

    /** Has the form that is given back now known again. Whoever gets several has one token for all. */
    void mark(HttpServletRequest request, HttpServletResponse response) {
        UUID token = token(request).orElseGet(UUID::randomUUID);
        request.setAttribute(FIELD, token);
        ResponseCookie cookie = ResponseCookie.from(COOKIE, token.toString())
                .path(request.getContextPath() + "/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(site.isSecure())
                .sameSite("Strict")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Whether it is what somebody wrote for the desk: nothing else is given back, or taken. */
    static boolean carriesWork(HttpServletRequest request) {
        return request.getMethod().equals("POST") && Paths.of(request).startsWith("/admin/");
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return carriesWork(request)
                && !isInAddress(request)
                && token(request)
                        .filter(token -> isSame(token.toString(), request.getParameter(FIELD)))
                        .isPresent();
    }

    private static boolean isInAddress(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && query.contains(FIELD);
    }

    private static Optional<UUID> token(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(Ids::parse);
    }

    private static boolean isSame(String token, @Nullable String sent) {
        return sent != null
                && MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
