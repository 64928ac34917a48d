package news.dateline.feed.sitemap;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import news.dateline.concept.Kind;
import news.dateline.shared.Languages;
import news.dateline.shared.NotFoundException;
import news.dateline.shared.SiteAddress;
import news.dateline.shared.Slug;
import news.dateline.shared.paging.BadCursorException;
import news.dateline.story.ConceptAddress;
import news.dateline.story.PublishedAddresses;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The pages of the concepts of a kind, each in every language; read and written a batch at a time. */
@Component
class ConceptSitemap {

    private final PublishedAddresses addresses;
    private final SiteAddress site;
    private final SitemapLimits limits;

    ConceptSitemap(PublishedAddresses addresses, SiteAddress site, SitemapLimits limits) {
        this.addresses = addresses;
        this.site = site;
        this.limits = limits;
    }

    /** @param after the slug of the concept before the first one; null for the start */
    void write(Kind kind, @Nullable String after, SitemapOutput out) throws IOException, XMLStreamException {
        if (after != null && !Slug.isOne(after)) {
            throw new BadCursorException(after);
        }
        int left = limits.concepts();
        List<Row> batch = read(kind, after == null ? "" : after, left);
        if (batch.isEmpty()) {
            throw new NotFoundException("No " + kind + " after " + after);
        }
        SitemapWriter writer = SitemapWriter.urls(out.open());
        while (!batch.isEmpty()) {
            write(kind, batch, writer);
            left -= batch.size();
            String last = batch.get(batch.size() - 1).slug();
            batch = batch.size() < limits.batch() || left == 0 ? List.of() : read(kind, last, left);
        }
        writer.end();
    }

    /** @param changed when the page changed in each language */
    private record Row(String slug, Map<String, Instant> changed) {}

    private List<Row> read(Kind kind, String after, int left) {
        Limit size = Limit.of(Math.min(limits.batch(), left));
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String language : Languages.ALL) {
            List<ConceptAddress> found = addresses.concepts(kind, after, language, size);
            if (rows.isEmpty()) {
                found.forEach(address -> rows.put(address.slug(), new Row(address.slug(), new LinkedHashMap<>())));
            }
            // Somebody may have added one since.
            found.stream()
                    .filter(address -> rows.containsKey(address.slug()))
                    .forEach(address -> rows.get(address.slug()).changed().put(language, address.changedAt()));
        }
        return List.copyOf(rows.values());
    }

    private void write(Kind kind, List<Row> batch, SitemapWriter writer) throws XMLStreamException {
        for (Row row : batch) {
            Map<String, String> addresses = site.inEveryLanguage("/" + kind.plural() + "/" + row.slug());
            for (Map.Entry<String, Instant> changed : row.changed().entrySet()) {
                writer.url(addresses.get(changed.getKey()), changed.getValue(), addresses);
            }
        }
    }
}
