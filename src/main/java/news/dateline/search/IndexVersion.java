package news.dateline.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/** Tells whether what is indexed, or how, is still the same. */
final class IndexVersion {

    private IndexVersion() {}

    /**
     * A number raised by hand would be forgotten one day; the classes with mapping and analyser say all there is.
     *
     * @param engine which version of it
     */
    static String of(String engine, Class<?> analysis) {
        CRC32 sum = new CRC32();
        for (Class<?> type : new Class<?>[] {SearchDocument.class, Filing.class, KazakhEndings.class, analysis}) {
            try (InputStream code = type.getResourceAsStream(type.getSimpleName() + ".class")) {
                sum.update(code.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return engine + " " + Long.toHexString(sum.getValue());
    }
}
