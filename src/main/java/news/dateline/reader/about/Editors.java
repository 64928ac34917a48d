package news.dateline.reader.about;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How readers reach the editors.
 *
 * @param contact a page, or a mail address as {@code mailto:desk@example.org}; null where none is given
 *     (DATELINE_CONTACT)
 */
@ConfigurationProperties("dateline")
record Editors(@Nullable URI contact) {

    private static final Set<String> KNOWN = Set.of("https", "http", "mailto");

    Editors {
        if (contact != null && contact.toString().isEmpty()) {
            contact = null;
        }
        if (contact != null && !KNOWN.contains(contact.getScheme())) {
            throw new IllegalArgumentException("Neither a page nor mailto: and an address: " + contact);
        }
    }

    /** As pages write it: without what only programs need. */
    public @Nullable String words() {
        return contact == null ? null : contact.isOpaque() ? contact.getSchemeSpecificPart() : contact.toString();
    }
}
