package news.dateline.feed.sitemap;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import news.dateline.shared.text.XmlText;
import org.jspecify.annotations.Nullable;

/** Writes a sitemap (sitemaps.org 0.9, with alternates in other languages and Google's news) as it comes. */
final class SitemapWriter {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

    private final XMLStreamWriter xml;

    private SitemapWriter(OutputStream out, String root) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(SITEMAP);
        if (root.equals("urlset")) {
            xml.writeNamespace("xhtml", XHTML);
            xml.writeNamespace("news", NEWS);
        }
    }

    static SitemapWriter index(OutputStream out) throws XMLStreamException {
        return new SitemapWriter(out, "sitemapindex");
    }

    static SitemapWriter urls(OutputStream out) throws XMLStreamException {
        return new SitemapWriter(out, "urlset");
    }

    void sitemap(String address, @Nullable Instant changed) throws XMLStreamException {
        xml.writeStartElement("sitemap");
        place(address, changed);
        xml.writeEndElement();
    }

    /** @param alternates the addresses of the same page by language, its own included; empty for a page in one */
    void url(String address, @Nullable Instant changed, Map<String, String> alternates) throws XMLStreamException {
        xml.writeStartElement("url");
        place(address, changed);
        for (Map.Entry<String, String> alternate : alternates.entrySet()) {
            xml.writeEmptyElement("xhtml", "link", XHTML);
            xml.writeAttribute("rel", "alternate");
            xml.writeAttribute("hreflang", alternate.getKey());
            xml.writeAttribute("href", alternate.getValue());
        }
        xml.writeEndElement();
    }

    void news(String address, String publication, String language, Instant published, String title)
            throws XMLStreamException {
        xml.writeStartElement("url");
        text("loc", address);
        xml.writeStartElement("news", "news", NEWS);
        xml.writeStartElement("news", "publication", NEWS);
        news("name", publication);
        news("language", language);
        xml.writeEndElement();
        news("publication_date", time(published));
        news("title", title);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void place(String address, @Nullable Instant changed) throws XMLStreamException {
        text("loc", address);
        if (changed != null) {
            text("lastmod", time(changed));
        }
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void news(String element, String text) throws XMLStreamException {
        xml.writeStartElement("news", element, NEWS);
        xml.writeCharacters(XmlText.legal(text));
        xml.writeEndElement();
    }

    private static String time(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Not done when something failed on the way: half a sitemap must not look like a whole one. */
    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.close();
    }
}
