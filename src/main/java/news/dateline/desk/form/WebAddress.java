package news.dateline.desk.form;

import com.ibm.icu.text.IDNA;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells an address of the web, as browsers take it, from anything else. */
public final class WebAddress {

    private static final Pattern PARTS =
            Pattern.compile("(?i)(https?)://([^/?#@:\\[\\]]+|\\[[^\\]]+])(?::\\d*)?(?:[/?#].*)?");
    private static final IDNA NAMES = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII
            | IDNA.NONTRANSITIONAL_TO_UNICODE
            | IDNA.USE_STD3_RULES
            | IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ);

    private WebAddress() {}

    /** Whether a text is one, in whatever script its host is written. */
    public static boolean isOne(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return false;
        }
        String rest = text.substring(parts.end(2));
        try {
            return new URI(parts.group(1) + "://" + inAscii(parts.group(2)) + rest).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The name under which a host is looked up; as it is, if it cannot be one. */
    private static String inAscii(String host) {
        IDNA.Info info = new IDNA.Info();
        StringBuilder ascii = NAMES.nameToASCII(host, new StringBuilder(), info);
        return info.hasErrors() ? host : ascii.toString();
    }
}
