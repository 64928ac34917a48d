package news.dateline.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of picture that are taken, told by how their content begins. */
enum Format {
    JPEG("jpeg"),
    PNG("png"),
    GIF("gif"),
    WEBP("webp");

    private final String reader;

    Format(String reader) {
        this.reader = reader;
    }

    /** What Java calls whoever reads it. */
    String reader() {
        return reader;
    }

    static Optional<Format> of(byte[] content) {
        return Stream.of(values()).filter(format -> format.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        return switch (this) {
            case JPEG -> has(content, 0, "\u00FF\u00D8\u00FF");
            case PNG -> has(content, 0, "\u0089PNG\r\n\u001A\n");
            case GIF -> has(content, 0, "GIF87a") || has(content, 0, "GIF89a");
            case WEBP -> has(content, 0, "RIFF") && has(content, 8, "WEBP");
        };
    }

    private static boolean has(byte[] content, int from, String mark) {
        byte[] wanted = mark.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= from + wanted.length
                && Arrays.equals(content, from, from + wanted.length, wanted, 0, wanted.length);
    }
}
