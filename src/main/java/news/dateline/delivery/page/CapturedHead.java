package news.dateline.delivery.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** What an answer says before its body: its status, its headers, and of what kind the body is. */
final class CapturedHead {

    private final HttpHeaders headers = new HttpHeaders();
    private final List<Cookie> cookies = new ArrayList<>();
    private int status = HttpServletResponse.SC_OK;
    private boolean failed;
    private @Nullable String reason;
    private @Nullable String contentType;
    private @Nullable Charset charset;

    /** Whether everybody may have this answer. */
    boolean isForEverybody() {
        String control = Objects.toString(headers.getFirst(HttpHeaders.CACHE_CONTROL), "");
        return status == HttpServletResponse.SC_OK
                && !failed
                && cookies.isEmpty()
                && contentType != null
                && !control.contains("no-store")
                && !control.contains("private");
    }

    int status() {
        return status;
    }

    void status(int code) {
        status = code;
    }

    void fail(int code, @Nullable String why) {
        failed = true;
        status = code;
        reason = why;
    }

    boolean isFailed() {
        return failed;
    }

    HttpHeaders headers() {
        return headers;
    }

    List<Map.Entry<String, String>> all() {
        List<Map.Entry<String, String>> all = new ArrayList<>();
        headers.forEach((name, values) -> values.forEach(value -> all.add(Map.entry(name, value))));
        return all;
    }

    /** The length of the body is known when all of it is there. */
    void set(String name, @Nullable String value) {
        if (HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name)) {
            contentType(value);
        } else if (value == null) {
            headers.remove(name);
        } else if (!HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name)) {
            headers.set(name, value);
        }
    }

    void add(String name, String value) {
        if (HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name)) {
            contentType(value);
        } else {
            headers.add(name, value);
        }
    }

    void add(Cookie cookie) {
        cookies.add(cookie);
    }

    @Nullable
    String contentType() {
        return contentType;
    }

    void contentType(@Nullable String type) {
        contentType = type;
        if (type != null) {
            Charset named = MediaType.parseMediaType(type).getCharset();
            charset = named == null ? charset : named;
        }
    }

    Charset charset() {
        return charset == null ? StandardCharsets.UTF_8 : charset;
    }

    void charset(@Nullable Charset encoding) {
        charset = encoding;
    }

    void clear() {
        headers.clear();
        status = HttpServletResponse.SC_OK;
        contentType = null;
    }

    /** @return whether a body may follow */
    boolean sendTo(HttpServletResponse response) throws IOException {
        all().forEach(header -> response.addHeader(header.getKey(), header.getValue()));
        cookies.forEach(response::addCookie);
        if (failed) {
            if (reason == null) {
                response.sendError(status);
            } else {
                response.sendError(status, reason);
            }
            return false;
        }
        response.setStatus(status);
        if (contentType != null) {
            response.setContentType(contentType);
        }
        return true;
    }
}
