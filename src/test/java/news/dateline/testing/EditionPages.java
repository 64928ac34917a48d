package news.dateline.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The pages of an edition in a folder. */
public record EditionPages(Path folder) {

    /** Browsers look for the words that follow, and open the page at its top where they find none. */
    private static final String WORDS = ":~:text=";

    public List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    public Document page(String file) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve(file)));
    }

    /** All text there is, markup and all. */
    public String everything() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path page : all()) {
            text.append(Files.readString(page));
        }
        return text.toString();
    }

    /** Links within the folder that lead to no file, or to no place on it; and whatever a browser would ask a server for. */
    public List<String> broken() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : all()) {
            Document html = Jsoup.parse(Files.readString(page));
            html.select("form, script:not([type=application/ld+json]), iframe, object, [srcset], [style*=url]")
                    .forEach(element -> broken.add(page + " needs a server: " + element.tagName()));
            for (Element element : html.select("[href], [src]")) {
                String link = element.attr(element.hasAttr("src") ? "src" : "href");
                boolean isLoaded = element.hasAttr("src") || element.is("link[rel=stylesheet], link[rel=icon]");
                boolean leadsOut = link.matches("(?:https?|mailto):.*");
                if (leadsOut ? isLoaded : !isThere(page, html, link)) {
                    broken.add(page + " -> " + link);
                }
            }
        }
        return broken;
    }

    private static boolean isThere(Path page, Document html, String link) throws IOException {
        if (link.startsWith("/") || link.contains("?")) {
            return false;
        }
        URI target = URI.create(link);
        Path file = target.getPath().isEmpty()
                ? page
                : page.resolveSibling(target.getPath()).normalize();
        return Files.isRegularFile(file)
                && (target.getFragment() == null
                        || target.getFragment().startsWith(WORDS)
                        || hasPlace(file.equals(page) ? html : null, file, target.getFragment()));
    }

    private static boolean hasPlace(Document known, Path file, String id) throws IOException {
        Document html = known == null ? Jsoup.parse(Files.readString(file)) : known;
        return html.getElementById(id) != null;
    }
}
