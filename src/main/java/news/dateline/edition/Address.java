package news.dateline.edition;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.shared.Languages;
import news.dateline.shared.Sha256;

/**
 * An address of the portal.
 *
 * @param path with the prefix of its language
 * @param query without the question mark; empty for none
 */
record Address(String path, String query) {

    /** Stands for wherever a link without a host leads. */
    private static final URI PORTAL = URI.create("http://portal.invalid/");

    private static final Pattern PREFIX = Pattern.compile("/(" + String.join("|", Languages.PREFIXED) + ")/.*");
    private static final Pattern FURTHER = Pattern.compile("after=[\\w-]+");
    private static final Pattern BACK = Pattern.compile("before=[\\w-]+");
    private static final Pattern SAFE = Pattern.compile("[a-z0-9._-]+(?:/[a-z0-9._-]+)*");
    private static final int SHORT = 12;

    static Address of(String path) {
        return new Address(path, "");
    }

    /**
     * What a link leads to, if it leads to a place on the portal.
     *
     * @param link as it stands on the page at this address
     * @param site the address that readers use
     */
    Optional<Address> linked(String link, URI site) {
        String own = link.strip().startsWith(site + "/")
                ? link.strip().substring(site.toString().length())
                : link.strip();
        try {
            URI target = PORTAL.resolve(toString()).resolve(own);
            return PORTAL.getRawAuthority().equals(target.getRawAuthority())
                    ? Optional.of(new Address(
                            target.getRawPath().isEmpty() ? "/" : target.getRawPath(),
                            Objects.requireNonNullElse(target.getRawQuery(), "")))
                    : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Without the prefix of its language. */
    String bare() {
        String prefix = Languages.prefix(language());
        return path.substring(prefix.length());
    }

    String language() {
        Matcher prefix = PREFIX.matcher(path);
        return prefix.matches() ? prefix.group(1) : Languages.DEFAULT.getLanguage();
    }

    /** Empty for what no edition has. */
    Optional<Kind> kind() {
        if (query.isEmpty()) {
            return Kind.of(bare());
        }
        return FURTHER.matcher(query).matches()
                        && Kind.of(bare()).filter(Kind::isList).isPresent()
                ? Optional.of(Kind.FURTHER)
                : Optional.empty();
    }

    boolean is(Kind kind) {
        return kind().filter(own -> own == kind).isPresent();
    }

    /** Whether it is where a page of a list says the one before it is. */
    boolean leadsBack() {
        return BACK.matcher(query).matches();
    }

    /** Where it is found in an edition: a name that every file system takes, also one that knows no capitals. */
    String file() {
        String name = path.substring(1);
        if (is(Kind.FILE)) {
            return name;
        }
        String folder = name.isEmpty() ? "front" : name.replaceAll("/+$", "");
        if (!SAFE.matcher(folder).matches()) {
            folder = "pages/" + digest(folder);
        }
        return folder + (query.isEmpty() ? "" : "/" + digest(query)) + "/index.html";
    }

    private static String digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, SHORT);
    }

    @Override
    public String toString() {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
