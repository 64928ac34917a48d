package news.dateline.delivery.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a page in one content coding (RFC 9110, 8.4).
 *
 * @param tag the entity tag, a strong one, with its quotation marks: other bytes have another
 * @param encoding null for the bytes as they are
 */
record Coded(byte[] bytes, String tag, @Nullable String encoding) {

    private static final int TAG_BYTES = 12;

    static Coded plain(byte[] bytes) {
        return new Coded(bytes, '"' + fingerprint(bytes) + '"', null);
    }

    Coded gzip() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 3);
        try (GZIPOutputStream out = new GZIPOutputStream(packed, 8192)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Coded(packed.toByteArray(), tag.substring(0, tag.length() - 1) + "-gzip\"", "gzip");
    }

    private static String fingerprint(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, TAG_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
