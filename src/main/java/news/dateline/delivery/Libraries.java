package news.dateline.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.util.DigestUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * The libraries that the desk's modules import by their bare names. Browsers know no bare names, and the map that would
 * tell them has to be written into the page; so each name becomes an address here.
 */
final class Libraries {

    /** Each in one file. */
    private static final Map<String, String> FILES = new TreeMap<>(Map.ofEntries(
            Map.entry("markdown-it", "dist/markdown-it.min.js"),
            Map.entry("orderedmap", "dist/index.js"),
            Map.entry("prosemirror-commands", "dist/index.js"),
            Map.entry("prosemirror-history", "dist/index.js"),
            Map.entry("prosemirror-inputrules", "dist/index.js"),
            Map.entry("prosemirror-keymap", "dist/index.js"),
            Map.entry("prosemirror-markdown", "dist/index.js"),
            Map.entry("prosemirror-model", "dist/index.js"),
            Map.entry("prosemirror-schema-list", "dist/index.js"),
            Map.entry("prosemirror-state", "dist/index.js"),
            Map.entry("prosemirror-transform", "dist/index.js"),
            Map.entry("prosemirror-view", "dist/index.js"),
            Map.entry("rope-sequence", "dist/index.js"),
            Map.entry("w3c-keyname", "index.js")));

    // Its parts are some fifty files, but the whole of it is only there as a script, which leaves it in a variable.
    private static final String SCRIPT = "markdown-it";
    private static final String EXPORT = "\nexport default globalThis.markdownit;\n";

    private static final Pattern IMPORT = Pattern.compile("(\\bfrom )(['\"])([a-z][a-z0-9-]*)\\2(?=;)");

    private final Supplier<Map<String, String>> texts = SingletonSupplier.of(Libraries::read);

    /** A name for all of them together, another as soon as one of them is another. */
    private final Supplier<String> fingerprint = SingletonSupplier.of(
            () -> DigestUtils.md5DigestAsHex(texts.get().toString().getBytes(StandardCharsets.UTF_8)));

    String fingerprint() {
        return fingerprint.get();
    }

    /** The text of a library as browsers get it; null for one that is not there. */
    byte @Nullable [] module(String name) {
        String text = texts.get().get(name);
        return text == null ? null : withAddresses(text, "./").getBytes(StandardCharsets.UTF_8);
    }

    /** @param folder where the libraries lie, seen from the module */
    static String withAddresses(String module, String folder) {
        return IMPORT.matcher(module).replaceAll("$1$2" + folder + "$3.js$2");
    }

    private static Map<String, String> read() {
        Map<String, String> texts = new TreeMap<>();
        FILES.forEach((library, file) -> texts.put(library, text(WebJar.file(library, file))));
        texts.merge(SCRIPT, EXPORT, String::concat);
        return texts;
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
