package news.dateline.delivery.page;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Takes an answer down instead of sending it. */
final class CapturedResponse extends HttpServletResponseWrapper {

    private final CapturedHead head = new CapturedHead();
    private final CapturedBody body = new CapturedBody();

    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    byte[] body() {
        return body.bytes();
    }

    /** Whether everybody may have this answer. */
    boolean isForEverybody() {
        return head.isForEverybody();
    }

    /** Whether it is the portal's fault that there is no page. */
    boolean hasFailed() {
        return head.status() >= SC_INTERNAL_SERVER_ERROR;
    }

    List<Map.Entry<String, String>> headers() {
        return head.all();
    }

    /** Sends what was taken down after all. */
    void sendTo(HttpServletResponse response) throws IOException {
        if (head.sendTo(response)) {
            byte[] bytes = body();
            if (bytes.length > 0) {
                response.setContentLength(bytes.length);
                response.getOutputStream().write(bytes);
            }
        }
    }

    @Override
    public int getStatus() {
        return head.status();
    }

    @Override
    public void setStatus(int code) {
        head.status(code);
    }

    @Override
    public void sendError(int code, @Nullable String message) {
        body.clear();
        head.fail(code, message);
    }

    @Override
    public void sendError(int code) {
        sendError(code, null);
    }

    @Override
    public void sendRedirect(String location, int code, boolean clearBuffer) {
        if (clearBuffer) {
            body.clear();
        }
        head.status(code);
        head.set(HttpHeaders.LOCATION, location);
    }

    @Override
    public void sendRedirect(String location) {
        sendRedirect(location, SC_FOUND, true);
    }

    @Override
    public void sendRedirect(String location, int code) {
        sendRedirect(location, code, true);
    }

    @Override
    public void sendRedirect(String location, boolean clearBuffer) {
        sendRedirect(location, SC_FOUND, clearBuffer);
    }

    @Override
    public void addCookie(Cookie cookie) {
        head.add(cookie);
    }

    @Override
    public boolean containsHeader(String name) {
        return head.headers().containsHeader(name);
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        head.set(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        head.add(name, value);
    }

    @Override
    public void setIntHeader(String name, int value) {
        head.set(name, Integer.toString(value));
    }

    @Override
    public void addIntHeader(String name, int value) {
        head.add(name, Integer.toString(value));
    }

    @Override
    public void setDateHeader(String name, long date) {
        head.headers().setDate(name, date);
    }

    @Override
    public void addDateHeader(String name, long date) {
        head.headers().setDate(name, date);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return head.headers().getFirst(name);
    }

    @Override
    public Collection<String> getHeaders(String name) {
        return head.headers().getOrEmpty(name);
    }

    @Override
    public Collection<String> getHeaderNames() {
        return head.headers().headerNames();
    }

    @Override
    public @Nullable String getContentType() {
        return head.contentType();
    }

    @Override
    public void setContentType(@Nullable String type) {
        head.contentType(type);
    }

    @Override
    public String getCharacterEncoding() {
        return head.charset().name();
    }

    @Override
    public void setCharacterEncoding(@Nullable String encoding) {
        head.charset(encoding == null ? null : Charset.forName(encoding));
    }

    @Override
    public void setCharacterEncoding(@Nullable Charset encoding) {
        head.charset(encoding);
    }

    @Override
    public void setLocale(Locale locale) {
        head.headers().setContentLanguage(locale);
    }

    @Override
    public Locale getLocale() {
        return Objects.requireNonNullElse(head.headers().getContentLanguage(), Locale.ROOT);
    }

    @Override
    public void setContentLength(int length) {
        // It is known when all is there.
    }

    @Override
    public void setContentLengthLong(long length) {
        // Likewise.
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return body;
    }

    @Override
    public PrintWriter getWriter() {
        return body.writer(head.charset());
    }

    @Override
    public void flushBuffer() {
        // Nothing goes out.
    }

    @Override
    public boolean isCommitted() {
        return head.isFailed();
    }

    @Override
    public void resetBuffer() {
        body.clear();
    }

    @Override
    public void reset() {
        body.clear();
        head.clear();
    }
}
