package news.dateline.feed.sitemap;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import news.dateline.shared.Languages;
import news.dateline.shared.SiteAddress;
import news.dateline.story.StoriesByDay;
import news.dateline.story.Storyline;
import news.dateline.story.Storylines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The pages that are there in any archive, and those of storylines and months, of which there are never many. */
@Component
class PageSitemap {

    private static final List<String> PAGES =
            List.of("/", "/regions", "/topics", "/storylines", "/figures", "/corrections", "/archive", "/about");

    private final Storylines storylines;
    private final StoriesByDay stories;
    private final SiteAddress site;

    PageSitemap(Storylines storylines, StoriesByDay stories, SiteAddress site) {
        this.storylines = storylines;
        this.stories = stories;
        this.site = site;
    }

    void write(SitemapOutput out) throws IOException, XMLStreamException {
        SitemapWriter writer = SitemapWriter.urls(out.open());
        for (String page : PAGES) {
            Map<String, String> addresses = site.inEveryLanguage(page);
            for (String language : Languages.ALL) {
                writer.url(Objects.requireNonNull(addresses.get(language)), null, addresses);
            }
        }
        for (String language : Languages.ALL) {
            for (Storylines.WithNewest line : storylines.withNewest(language)) {
                Map<String, String> addresses =
                        site.inEveryLanguage(line.storyline().path());
                writer.url(
                        Objects.requireNonNull(addresses.get(language)),
                        changed(line.storyline(), line.changedAt()),
                        addresses);
            }
        }
        for (String language : Languages.ALL) {
            for (String month : stories.months(language)) {
                String path = "/archive/" + month.replace('-', '/');
                writer.url(site.absolute(Languages.prefix(language) + path), null, Map.of());
            }
        }
        writer.end();
    }

    private static Instant changed(Storyline storyline, @Nullable Instant newest) {
        return newest != null && newest.isAfter(storyline.recordedAt()) ? newest : storyline.recordedAt();
    }
}
