package news.dateline.feed.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** A sitemap as a crawler reads it; it fails where one breaks the rules. */
record Sitemap(String root, List<Entry> entries) {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

    record Entry(
            String path,
            @Nullable Instant changed,
            Map<String, String> alternates,
            @Nullable News news) {}

    record News(String title, String publication, String language, Instant published) {}

    static Sitemap read(Reader xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Element root =
                    factory.newDocumentBuilder().parse(new InputSource(xml)).getDocumentElement();
            assertThat(root.getNamespaceURI()).isEqualTo(SITEMAP);
            assertThat(root.getLocalName()).isIn("urlset", "sitemapindex");
            List<Entry> entries = children(root).map(Sitemap::entry).toList();
            assertThat(entries).hasSizeLessThanOrEqualTo(50_000);
            return new Sitemap(root.getLocalName(), entries);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    List<String> paths() {
        return entries.stream().map(Entry::path).toList();
    }

    Entry entry(String path) {
        return entries.stream()
                .filter(entry -> entry.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + path));
    }

    News news(String word) {
        return entries.stream()
                .map(Entry::news)
                .filter(news -> news != null && news.title().contains(word))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No news of " + word));
    }

    private static Entry entry(Element element) {
        assertThat(element.getNamespaceURI()).isEqualTo(SITEMAP);
        assertThat(element.getLocalName()).isIn("url", "sitemap");
        String changed = text(element, SITEMAP, "lastmod");
        Map<String, String> alternates = new LinkedHashMap<>();
        children(element).filter(child -> XHTML.equals(child.getNamespaceURI())).forEach(link -> {
            assertThat(link.getAttribute("rel")).isEqualTo("alternate");
            alternates.put(link.getAttribute("hreflang"), path(link.getAttribute("href")));
        });
        String path = path(Objects.requireNonNull(text(element, SITEMAP, "loc")));
        assertThat(alternates.isEmpty() || alternates.containsValue(path))
                .as(path)
                .isTrue();
        return new Entry(path, changed == null ? null : Instant.parse(changed), alternates, news(element));
    }

    private static @Nullable News news(Element element) {
        Element news = child(element, NEWS, "news");
        if (news == null) {
            return null;
        }
        Element publication = Objects.requireNonNull(child(news, NEWS, "publication"));
        return new News(
                Objects.requireNonNull(text(news, NEWS, "title")),
                Objects.requireNonNull(text(publication, NEWS, "name")),
                Objects.requireNonNull(text(publication, NEWS, "language")),
                Instant.parse(text(news, NEWS, "publication_date")));
    }

    private static String path(String address) {
        URI uri = URI.create(address);
        assertThat(uri.isAbsolute()).as(address).isTrue();
        return uri.getQuery() == null ? uri.getPath() : uri.getPath() + "?" + uri.getQuery();
    }

    private static @Nullable String text(Element parent, String namespace, String name) {
        Element child = child(parent, namespace, name);
        return child == null ? null : child.getTextContent();
    }

    private static @Nullable Element child(Element parent, String namespace, String name) {
        List<Element> found = new ArrayList<>(children(parent)
                .filter(child -> namespace.equals(child.getNamespaceURI())
                        && child.getLocalName().equals(name))
                .toList());
        assertThat(found).hasSizeLessThanOrEqualTo(1);
        return found.isEmpty() ? null : found.get(0);
    }

    private static Stream<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children.stream();
    }
}
