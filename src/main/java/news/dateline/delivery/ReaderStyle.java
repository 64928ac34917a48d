package news.dateline.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.platform.InlineStyle;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The style sheets of readers' pages, each of which carries one: a phone paints without asking for anything more. */
@Component("readerStyle")
public class ReaderStyle implements InlineStyle {

    private static final String OF_ALL = "all";

    private final Map<String, String> sheets =
            Stream.of("front", "story", OF_ALL).collect(Collectors.toUnmodifiableMap(page -> page, ReaderStyle::read));

    ReaderStyle() {}

    /** @param page "front" or "story"; null for any other, which gets the one for all */
    public String text(@Nullable String page) {
        String sheet = sheets.get(page == null ? OF_ALL : page);
        if (sheet == null) {
            throw new IllegalArgumentException("No style sheet of " + page);
        }
        return sheet;
    }

    @Override
    public String sources() {
        return sheets.values().stream().map(ReaderStyle::source).sorted().collect(Collectors.joining(" "));
    }

    private static String read(String page) {
        return StyleSheet.text(new ClassPathResource("static/css/reader-" + page + ".css"));
    }

    private static String source(String sheet) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
