package news.dateline.platform.intake;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.coyote.Request;
import org.apache.tomcat.util.buf.MessageBytes;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * What a request tells of its body.
 *
 * @param length in bytes; the most there may be if it does not say
 * @param most bytes that there may be at its address
 * @param hasFiles whether it goes to the disk and not into memory
 * @param session the one it claims to belong to; null for none
 */
record Body(
        long length, long most, boolean hasFiles, @Nullable String session) {

    /** Longer than any form but the desk's. */
    static final int SHORT = 16 * 1024;

    /** With a picture; above what Spring refuses in words. */
    private static final long LONGEST = 32L * 1024 * 1024;

    static final String COOKIE = "SESSION";

    private static final Pattern SESSION = Pattern.compile("(?:^|;\\s*)" + COOKIE + "=([^;]+)");

    /** Null for a request that has none. */
    static @Nullable Body of(Request request) {
        long told = request.getContentLengthLong();
        if (told == 0 || told < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
            return null;
        }
        long most = path(request).startsWith("/admin/") ? LONGEST : SHORT;
        String type =
                String.valueOf(request.getHeader(HttpHeaders.CONTENT_TYPE)).toLowerCase(Locale.ROOT);
        return new Body(told < 0 ? most : told, most, type.startsWith("multipart/"), session(request));
    }

    /** What is asked of the bytes of an address as a string is one from then on, and Tomcat would not decode it any more. */
    private static String path(Request request) {
        MessageBytes address = request.requestURI();
        return address.getType() == MessageBytes.T_BYTES
                ? address.getByteChunk().toString()
                : String.valueOf(address);
    }

    private static @Nullable String session(Request request) {
        String cookies = request.getHeader(HttpHeaders.COOKIE);
        Matcher found = SESSION.matcher(cookies == null ? "" : cookies);
        return found.find() ? found.group(1) : null;
    }

    boolean isTooLong() {
        return length > most;
    }

    boolean isShort() {
        return length <= SHORT;
    }
}
