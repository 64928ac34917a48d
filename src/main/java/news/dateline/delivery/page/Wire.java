package news.dateline.delivery.page;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.FastHttpDateFormat;
import org.springframework.http.HttpHeaders;

/** A kept page as the bytes it is sent as over HTTP/1.1, its headers too. */
final class Wire {

    private static final String LINE_END = "\r\n";
    private static final byte[] END = LINE_END.getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] NONE = {};
    private static final byte[] CLOSE = "Connection: close\r\n".getBytes(StandardCharsets.ISO_8859_1);

    /** Of the headers that each answer has of its own. */
    private static final int MORE_BYTES = 100;

    private final Coded coded;
    private final byte[] whole;
    private final byte[] notModified;

    Wire(Coded coded, String contentType, List<Map.Entry<String, String>> headers) {
        this.coded = coded;
        StringBuilder head = new StringBuilder();
        add(head, HttpHeaders.ETAG, coded.tag());
        headers.forEach(header -> add(head, header.getKey(), header.getValue()));
        this.notModified = bytes("HTTP/1.1 304 " + LINE_END + head);
        add(head, HttpHeaders.CONTENT_TYPE, contentType);
        if (coded.encoding() != null) {
            add(head, HttpHeaders.CONTENT_ENCODING, coded.encoding());
        }
        add(head, HttpHeaders.CONTENT_LENGTH, Integer.toString(coded.bytes().length));
        this.whole = bytes("HTTP/1.1 200 " + LINE_END + head);
    }

    private static void add(StringBuilder head, String name, String value) {
        head.append(name).append(": ").append(value).append(LINE_END);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** At most. */
    int length() {
        return whole.length + MORE_BYTES + coded.bytes().length;
    }

    /** None for whoever has it already. */
    byte[] body(PlainRequest request) {
        return isKnown(request) ? NONE : coded.bytes();
    }

    private boolean isKnown(PlainRequest request) {
        return PageSending.knows(request.tags(), coded.tag());
    }

    /** The whole page, or that it is the one that whoever asks has already. */
    void putInto(ByteBuffer answer, PlainRequest request) {
        answer.put(isKnown(request) ? notModified : whole);
        if (request.isLast()) {
            answer.put(CLOSE);
        }
        answer.put(bytes("Date: " + FastHttpDateFormat.getCurrentDate() + LINE_END))
                .put(END);
        answer.put(body(request));
    }
}
