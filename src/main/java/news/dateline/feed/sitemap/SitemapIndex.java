package news.dateline.feed.sitemap;

import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import news.dateline.concept.Kind;
import news.dateline.shared.Languages;
import news.dateline.shared.SiteAddress;
import news.dateline.story.ArchiveMonth;
import news.dateline.story.KindAddresses;
import news.dateline.story.PublishedAddresses;
import org.springframework.stereotype.Component;

/**
 * Lists the sitemaps: the stories by month, the concepts by kind. What is too long for one goes on in a further one,
 * which begins behind the last address of the one before.
 */
@Component
class SitemapIndex {

    private final PublishedAddresses addresses;
    private final SiteAddress site;
    private final SitemapLimits limits;

    SitemapIndex(PublishedAddresses addresses, SiteAddress site, SitemapLimits limits) {
        this.addresses = addresses;
        this.site = site;
        this.limits = limits;
    }

    void write(SitemapOutput out) throws IOException, XMLStreamException {
        List<ArchiveMonth> months = addresses.months();
        Map<Kind, KindAddresses> kinds = kinds();
        SitemapWriter writer = SitemapWriter.index(out.open());
        writer.sitemap(
                site.absolute("/sitemap-pages.xml"),
                months.stream()
                        .map(ArchiveMonth::changedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
        for (KindAddresses kind : kinds.values()) {
            parts(
                    "/sitemap-" + kind.kind().plural() + ".xml",
                    kind.changedAt(),
                    (kind.concepts() - 1) / limits.concepts(),
                    "",
                    slug -> addresses.skip(kind.kind(), slug, limits.concepts() - 1),
                    writer);
        }
        for (ArchiveMonth month : months) {
            parts(
                    "/sitemap-stories-" + month.yearMonth() + ".xml",
                    month.changedAt(),
                    (month.stories() - 1) / limits.urls(),
                    StoryPlace.startOf(month.yearMonth()),
                    place -> skip(place, month.yearMonth()),
                    writer);
        }
        writer.end();
    }

    private Optional<StoryPlace> skip(StoryPlace place, YearMonth month) {
        return addresses
                .skip(place.day(), place.slug(), month.atEndOfMonth(), limits.urls() - 1)
                .map(StoryPlace::behind);
    }

    /** @param next where the part after the one that begins at a place begins */
    private <P> void parts(
            String path, Instant changed, long further, P start, Function<P, Optional<P>> next, SitemapWriter writer)
            throws XMLStreamException {
        writer.sitemap(site.absolute(path), changed);
        Optional<P> place = Optional.of(start);
        for (long part = 0; part < further; part++) {
            place = place.flatMap(next);
            if (place.isPresent()) {
                writer.sitemap(site.absolute(path + "?after=" + place.get()), changed);
            }
        }
    }

    /** With the latest change in any language. */
    private Map<Kind, KindAddresses> kinds() {
        Map<Kind, KindAddresses> kinds = new EnumMap<>(Kind.class);
        for (String language : Languages.ALL) {
            addresses
                    .kinds(language)
                    .forEach(found -> kinds.merge(
                            found.kind(),
                            found,
                            (one, other) -> one.changedAt().isBefore(other.changedAt()) ? other : one));
        }
        return kinds;
    }
}
