package news.dateline.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import news.dateline.platform.InlineStyle;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The style sheet of readers' pages, which each of them carries: a phone paints without asking for anything more. */
@Component("readerStyle")
public class ReaderStyle implements InlineStyle {

    private final String text = StyleSheet.text(new ClassPathResource("static/css/reader-all.css"));

    ReaderStyle() {}

    public String text() {
        return text;
    }

    @Override
    public String source() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
