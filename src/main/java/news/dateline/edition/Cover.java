package news.dateline.edition;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.shared.Languages;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** The first page: what the edition is, where it begins in each language, and what it had no room for. */
record Cover(EditionWords words, EditionFolder folder, Gathering gathering, URI site, Scope scope, Instant asOf) {

    static final String FILE = "index.html";

    private static final int NAMED = 100;
    private static final long MEGABYTE = 1024 * 1024;

    /** How the page speaks in a language. Templates read the parts. */
    public record Part(
            String language,
            String title,
            String what,
            String size,
            @Nullable String leftOut,
            String check,
            @Nullable String link,
            String linkWords) {}

    void write(List<Address> leftOut, long limit, String style) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (String language : Languages.ALL) {
            parts.add(part(language, leftOut.size(), limit));
        }
        String page = words.cover(Map.of(
                "parts",
                parts,
                "style",
                style,
                "ownStyle",
                PageDress.OWN_STYLE,
                "site",
                site.toString(),
                "leftOut",
                leftOut.stream()
                        .limit(NAMED)
                        .map(address -> site + address.toString())
                        .toList()));
        folder.write(FILE, page.getBytes(StandardCharsets.UTF_8));
    }

    private Part part(String language, int leftOut, long limit) throws IOException {
        Address start = scope.starts().stream()
                .filter(address -> address.language().equals(language))
                .findFirst()
                .orElseThrow();
        Optional<String> file = Optional.ofNullable(gathering.kept().get(start));
        return new Part(
                language,
                words.say(language, "edition.title"),
                words.say(language, "edition.cover.what", site, EditionWords.time(language, asOf)),
                words.say(language, "edition.cover.size", gathering.pages()),
                leftOut == 0
                        ? null
                        : words.say(language, "edition.cover.leftOut", leftOut, Math.max(1, limit / MEGABYTE)),
                words.say(language, "edition.cover.check", EditionFolder.MANIFEST),
                file.orElse(null),
                file.isPresent() ? heading(file.get()) : "");
    }

    private String heading(String file) throws IOException {
        String heading = Jsoup.parse(new String(folder.read(file), StandardCharsets.UTF_8))
                .select("h1")
                .text();
        return heading.isEmpty() ? file : heading;
    }
}
