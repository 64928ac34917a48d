package news.dateline.feed.sitemap;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import news.dateline.shared.NotFoundException;
import news.dateline.shared.SiteAddress;
import news.dateline.story.PublishedAddresses;
import news.dateline.story.StoryAddress;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The stories of a month, or as many of them as a sitemap may hold; read and written a batch at a time. */
@Component
class StorySitemap {

    private final PublishedAddresses addresses;
    private final SiteAddress site;
    private final SitemapLimits limits;

    StorySitemap(PublishedAddresses addresses, SiteAddress site, SitemapLimits limits) {
        this.addresses = addresses;
        this.site = site;
        this.limits = limits;
    }

    void write(YearMonth month, StoryPlace start, SitemapOutput out) throws IOException, XMLStreamException {
        LocalDate until = month.atEndOfMonth();
        StoryPlace place = start;
        int left = limits.urls();
        List<StoryAddress> batch = read(place, until, left);
        if (batch.isEmpty()) {
            throw new NotFoundException("No stories from " + start + " in " + month);
        }
        SitemapWriter writer = SitemapWriter.urls(out.open());
        while (!batch.isEmpty()) {
            write(batch, place, writer);
            left -= batch.size();
            place = StoryPlace.behind(batch.get(batch.size() - 1));
            batch = batch.size() < limits.batch() || left == 0 ? List.of() : read(place, until, left);
        }
        writer.end();
    }

    private List<StoryAddress> read(StoryPlace place, LocalDate until, int left) {
        return addresses.stories(place.day(), place.slug(), until, Limit.of(Math.min(limits.batch(), left)));
    }

    private void write(List<StoryAddress> batch, StoryPlace start, SitemapWriter writer) throws XMLStreamException {
        StoryAddress last = batch.get(batch.size() - 1);
        Map<UUID, List<StoryAddress>> translations =
                addresses.translations(start.day(), start.slug(), last.day(), last.slug()).stream()
                        .collect(groupingBy(StoryAddress::translationGroup));
        for (StoryAddress story : batch) {
            writer.url(
                    site.absolute(story.path()),
                    story.changedAt(),
                    alternates(story, translations.getOrDefault(story.translationGroup(), List.of())));
        }
    }

    private Map<String, String> alternates(StoryAddress story, List<StoryAddress> translations) {
        if (translations.isEmpty()) {
            return Map.of();
        }
        Map<String, String> alternates = new TreeMap<>();
        alternates.put(story.language(), site.absolute(story.path()));
        translations.forEach(other -> alternates.put(other.language(), site.absolute(other.path())));
        return alternates;
    }
}
