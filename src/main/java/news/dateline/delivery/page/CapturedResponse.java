package news.dateline.delivery.page;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Takes an answer down instead of sending it. */
final class CapturedResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream(32_768);
    private final HttpHeaders headers = new HttpHeaders();
    private final List<Cookie> cookies = new ArrayList<>();
    private int status = SC_OK;
    private boolean failed;
    private @Nullable String reason;
    private @Nullable String contentType;
    private @Nullable Charset charset;
    private @Nullable PrintWriter writer;

    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    byte[] body() {
        if (writer != null) {
            writer.flush();
        }
        return body.toByteArray();
    }

    /** Whether everybody may have this answer. */
    boolean isForEverybody() {
        String control = Objects.toString(headers.getFirst(HttpHeaders.CACHE_CONTROL), "");
        return status == SC_OK
                && !failed
                && cookies.isEmpty()
                && contentType != null
                && !control.contains("no-store")
                && !control.contains("private");
    }

    /** Whether it is the portal's fault that there is no page. */
    boolean hasFailed() {
        return status >= SC_INTERNAL_SERVER_ERROR;
    }

    List<Map.Entry<String, String>> headers() {
        List<Map.Entry<String, String>> all = new ArrayList<>();
        headers.forEach((name, values) -> values.forEach(value -> all.add(Map.entry(name, value))));
        return all;
    }

    /** Sends what was taken down after all. */
    void sendTo(HttpServletResponse response) throws IOException {
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        cookies.forEach(response::addCookie);
        if (failed) {
            if (reason == null) {
                response.sendError(status);
            } else {
                response.sendError(status, reason);
            }
            return;
        }
        response.setStatus(status);
        if (contentType != null) {
            response.setContentType(contentType);
        }
        byte[] bytes = body();
        if (bytes.length > 0) {
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public void setStatus(int code) {
        status = code;
    }

    @Override
    public void sendError(int code, @Nullable String message) {
        resetBuffer();
        failed = true;
        status = code;
        reason = message;
    }

    @Override
    public void sendError(int code) {
        sendError(code, null);
    }

    @Override
    public void sendRedirect(String location, int code, boolean clearBuffer) {
        if (clearBuffer) {
            resetBuffer();
        }
        status = code;
        setHeader(HttpHeaders.LOCATION, location);
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
        cookies.add(cookie);
    }

    @Override
    public boolean containsHeader(String name) {
        return headers.containsHeader(name);
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        if (HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name)) {
            setContentType(value);
        } else if (value == null) {
            headers.remove(name);
        } else if (!HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name)) {
            headers.set(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name)) {
            setContentType(value);
        } else {
            headers.add(name, value);
        }
    }

    @Override
    public void setIntHeader(String name, int value) {
        setHeader(name, Integer.toString(value));
    }

    @Override
    public void addIntHeader(String name, int value) {
        addHeader(name, Integer.toString(value));
    }

    @Override
    public void setDateHeader(String name, long date) {
        headers.setDate(name, date);
    }

    @Override
    public void addDateHeader(String name, long date) {
        headers.setDate(name, date);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return headers.getFirst(name);
    }

    @Override
    public Collection<String> getHeaders(String name) {
        return headers.getOrEmpty(name);
    }

    @Override
    public Collection<String> getHeaderNames() {
        return headers.headerNames();
    }

    @Override
    public @Nullable String getContentType() {
        return contentType;
    }

    @Override
    public void setContentType(@Nullable String type) {
        contentType = type;
        if (type != null) {
            Charset named = MediaType.parseMediaType(type).getCharset();
            charset = named == null ? charset : named;
        }
    }

    @Override
    public String getCharacterEncoding() {
        return charset().name();
    }

    @Override
    public void setCharacterEncoding(@Nullable String encoding) {
        charset = encoding == null ? null : Charset.forName(encoding);
    }

    @Override
    public void setCharacterEncoding(@Nullable Charset encoding) {
        charset = encoding;
    }

    @Override
    public void setLocale(Locale locale) {
        headers.setContentLanguage(locale);
    }

    @Override
    public Locale getLocale() {
        return Objects.requireNonNullElse(headers.getContentLanguage(), Locale.ROOT);
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
        return new ServletOutputStream() {

            @Override
            public void write(int b) {
                body.write(b);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                body.write(bytes, offset, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("What is taken down is written at once");
            }
        };
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, charset()));
        }
        return writer;
    }

    private Charset charset() {
        return charset == null ? StandardCharsets.UTF_8 : charset;
    }

    @Override
    public void flushBuffer() {
        // Nothing goes out.
    }

    @Override
    public boolean isCommitted() {
        return failed;
    }

    @Override
    public void resetBuffer() {
        if (writer != null) {
            writer.flush();
        }
        body.reset();
    }

    @Override
    public void reset() {
        resetBuffer();
        headers.clear();
        status = SC_OK;
        contentType = null;
    }
}
