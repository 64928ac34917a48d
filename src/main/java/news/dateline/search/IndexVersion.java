package news.dateline.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.CRC32;
import news.dateline.concept.names.RussianLetters;

/** Tells whether what is indexed, or how, is still the same. */
final class IndexVersion {

    private IndexVersion() {}

    /**
     * A number raised by hand would be forgotten one day; the classes with mapping and analyser say all there is.
     *
     * @param engine which version of it
     * @param settings files of the class path that say the rest
     */
    static String of(String engine, Class<?> analysis, String... settings) {
        CRC32 sum = new CRC32();
        for (Class<?> type : new Class<?>[] {
            SearchDocument.class,
            DeskDocument.class,
            Aside.class,
            Filing.class,
            KazakhEndings.class,
            CyrillicFilter.class,
            RussianLetters.class,
            WordForms.class,
            RememberedForms.class,
            analysis
        }) {
            add(type, type.getSimpleName() + ".class", sum);
        }
        for (String file : settings) {
            add(IndexVersion.class, "/" + file, sum);
        }
        return engine + " " + Long.toHexString(sum.getValue());
    }

    private static void add(Class<?> beside, String name, CRC32 sum) {
        try (InputStream content = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            sum.update(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
