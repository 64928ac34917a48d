package news.dateline.delivery.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * A request as anyone could have made it: it has an address and nothing else, so that a page which is kept cannot
 * depend on who happened to ask for it first.
 */
final class AnyonesRequest extends HttpServletRequestWrapper {

    private static final String METHOD = "GET";

    private final @Nullable String query;
    private final Map<String, String[]> parameters = new LinkedHashMap<>();

    AnyonesRequest(HttpServletRequest request, PageAddress address) {
        super(request);
        this.query = address.query();
        if (query != null) {
            read(query);
        }
    }

    private void read(String known) {
        MultiValueMap<String, String> read =
                UriComponentsBuilder.newInstance().query(known).build().getQueryParams();
        read.forEach((name, values) -> parameters.put(
                name,
                values.stream()
                        .map(value -> value == null ? "" : decoded(value))
                        .toArray(String[]::new)));
    }

    private static String decoded(String value) {
        try {
            return UriUtils.decode(value.replace('+', ' '), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return value;
        }
    }

    @Override
    public String getMethod() {
        return METHOD;
    }

    @Override
    public @Nullable String getQueryString() {
        return query;
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : Arrays.copyOf(values, values.length);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return Collections.emptyEnumeration();
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public long getDateHeader(String name) {
        return -1;
    }

    @Override
    public int getIntHeader(String name) {
        return -1;
    }

    @Override
    public Cookie @Nullable [] getCookies() {
        return null;
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
        if (create) {
            throw new IllegalStateException("A page for everybody needs no session");
        }
        return null;
    }

    @Override
    public HttpSession getSession() {
        throw new IllegalStateException("A page for everybody needs no session");
    }

    @Override
    public @Nullable String getRemoteUser() {
        return null;
    }
}
