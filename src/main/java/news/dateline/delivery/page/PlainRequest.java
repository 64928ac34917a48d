package news.dateline.delivery.page;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request of the kind that nearly all are: the path of a page, no body, nothing that has to be understood in more than
 * one way (RFC 9112). It is read strictly, since whatever else it is goes to Tomcat unread.
 *
 * @param tags what of the page whoever asks has already; null where that is nothing
 * @param isLast whether the connection is to be closed after it
 */
record PlainRequest(
        String path, boolean acceptsGzip, @Nullable String tags, boolean isLast) {

    private static final String START = "GET /";
    private static final String VERSION = " HTTP/1.1\r\n";
    private static final String LINE_END = "\r\n";
    private static final Pattern PATH = Pattern.compile("[\\w/.~-]+");
    private static final Pattern NAME = Pattern.compile("[\\w-]+");
    private static final Pattern HOST = Pattern.compile("[\\w.:\\[\\]-]+");

    /** Those that change what an answer is, besides "Connection", which may only say one of two things. */
    private static final Set<String> NOT_PLAIN =
            Set.of("content-length", "transfer-encoding", "expect", "upgrade", "te", "trailer", "http2-settings");

    /** @return null if it is of another kind, or not all there */
    static @Nullable PlainRequest of(byte[] bytes, int length) {
        if (!isTextOfLines(bytes, length)) {
            return null;
        }
        String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        int end = text.indexOf(LINE_END);
        int version = end + LINE_END.length() - VERSION.length();
        if (!text.startsWith(START) || version < START.length() || !text.startsWith(VERSION, version)) {
            return null;
        }
        String path = text.substring(START.length() - 1, version);
        Map<String, String> headers = headers(text, end + LINE_END.length());
        if (headers == null
                || !HOST.matcher(headers.getOrDefault("host", "")).matches()
                || !PATH.matcher(path).matches()) {
            return null;
        }
        String connection = headers.getOrDefault("connection", "keep-alive").toLowerCase(Locale.ROOT);
        boolean isLast = connection.equals("close");
        if (!isLast && !connection.equals("keep-alive")) {
            return null;
        }
        return new PlainRequest(
                path, PageSending.acceptsGzip(headers.get("accept-encoding")), headers.get("if-none-match"), isLast);
    }

    /** One request and no more, of visible ASCII, spaces and line ends in their full form. */
    private static boolean isTextOfLines(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            boolean endsLine = bytes[i] == '\r' && i + 1 < length && bytes[i + 1] == '\n';
            if (endsLine) {
                i++;
                if (i + 2 < length && bytes[i + 1] == '\r') {
                    return i + 3 == length && bytes[i + 2] == '\n';
                }
            } else if (bytes[i] < ' ' || bytes[i] == 0x7f) {
                return false;
            }
        }
        return false;
    }

    /** @return by their names in small letters; null where one is not plain, or comes twice */
    private static @Nullable Map<String, String> headers(String text, int from) {
        Map<String, String> headers = new HashMap<>();
        int start = from;
        for (int end = text.indexOf(LINE_END, start); end > start; end = text.indexOf(LINE_END, start)) {
            int colon = text.indexOf(':', start);
            if (colon < 0 || colon > end) {
                return null;
            }
            String name = text.substring(start, colon).toLowerCase(Locale.ROOT);
            if (!NAME.matcher(name).matches()
                    || NOT_PLAIN.contains(name)
                    || headers.put(name, text.substring(colon + 1, end).strip()) != null) {
                return null;
            }
            start = end + LINE_END.length();
        }
        return headers;
    }
}
