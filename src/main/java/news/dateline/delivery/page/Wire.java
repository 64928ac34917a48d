package news.dateline.delivery.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.coyote.Response;
import org.apache.tomcat.util.http.MimeHeaders;
import org.springframework.http.HttpHeaders;

/**
 * A kept page as the bytes it is sent as, its headers too. Tomcat turns each character of each header into a byte anew
 * for every answer otherwise, which takes longer than all else it does.
 */
final class Wire {

    private record Field(byte[] name, byte[] value) {}

    private final Coded coded;
    private final List<Field> head = new ArrayList<>();
    private final List<Field> ofBody = new ArrayList<>();

    Wire(Coded coded, String contentType, List<Map.Entry<String, String>> headers) {
        this.coded = coded;
        head.add(field(HttpHeaders.ETAG, coded.tag()));
        headers.forEach(header -> head.add(field(header.getKey(), header.getValue())));
        ofBody.add(field(HttpHeaders.CONTENT_TYPE, contentType));
        if (coded.encoding() != null) {
            ofBody.add(field(HttpHeaders.CONTENT_ENCODING, coded.encoding()));
        }
    }

    private static Field field(String name, String value) {
        return new Field(name.getBytes(StandardCharsets.ISO_8859_1), value.getBytes(StandardCharsets.ISO_8859_1));
    }

    Coded coded() {
        return coded;
    }

    /** @param known whether whoever asks has these bytes already */
    void sendTo(Response response, boolean known) throws IOException {
        add(head, response.getMimeHeaders());
        if (known) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        add(ofBody, response.getMimeHeaders());
        response.setContentLength(coded.bytes().length);
        response.doWrite(ByteBuffer.wrap(coded.bytes()));
    }

    private static void add(List<Field> fields, MimeHeaders headers) {
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            // Copies, since Tomcat goes on using these arrays, for other answers too.
            byte[] name = field.name().clone();
            byte[] value = field.value().clone();
            headers.addValue(name, 0, name.length).setBytes(value, 0, value.length);
        }
    }
}
