package news.dateline.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of picture that are taken, told by how their content begins. */
enum Format {
    JPEG("jpeg"),
    PNG("png"),
    GIF("gif"),
    WEBP("webp");

    private static final String MISSING_DATA = "premature end of data segment";
    private static final int HEAD_OF_RIFF = 8;

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

    /**
     * Whether nothing is missing at its end, as far as its reader does not fail of itself: that of JPEG fills up with grey
     * and warns, or adds the end mark and says nothing, as that of WebP does.
     */
    boolean isWhole(byte[] content, List<String> warnings) {
        return switch (this) {
            case JPEG ->
                warnings.stream().noneMatch(warning -> warning.contains(MISSING_DATA)) && JpegMarkers.hasEnd(content);
            // Not everybody pads what is of odd length.
            case WEBP -> content.length + 1L >= HEAD_OF_RIFF + lengthOfRiff(content);
            case PNG, GIF -> true;
        };
    }

    private static long lengthOfRiff(byte[] content) {
        return Integer.toUnsignedLong(
                ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getInt(4));
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
