package news.dateline.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import news.dateline.shared.Sha256;
import org.springframework.core.io.ClassPathResource;

/** What makes a page of the portal one of an edition: no forms, style sheets that all share, and a line that says so. */
final class PageDress {

    /** What editions have besides the style sheets of readers' pages. */
    static final String OWN_STYLE = "assets/edition.css";

    private final EditionWords words;
    private final Instant asOf;
    private final URI site;
    private String latest = OWN_STYLE;
    private String kept = OWN_STYLE;

    PageDress(EditionWords words, Instant asOf, URI site) {
        this.words = words;
        this.asOf = asOf;
        this.site = site;
    }

    /** Returns the files that the page needs besides pictures. */
    Map<String, byte[]> put(Address address, PageText page) {
        page.calm();
        byte[] text = page.style().getBytes(StandardCharsets.UTF_8);
        latest = "assets/" + Sha256.of(text).substring(0, 12) + ".css";
        page.linkStyles(latest, OWN_STYLE);
        page.putStrip(words.strip(address.language(), asOf, site + address.toString()));
        return Map.of(latest, text, OWN_STYLE, own());
    }

    /** There was room for the page, so the edition has its style sheet. */
    void keep() {
        kept = latest;
    }

    /** Of a page that was kept; for the cover one is as good as another. */
    String style() {
        return kept;
    }

    static byte[] own() {
        try {
            return new ClassPathResource("static/css/edition.css").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
