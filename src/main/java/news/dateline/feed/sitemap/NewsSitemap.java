package news.dateline.feed.sitemap;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import news.dateline.shared.Languages;
import news.dateline.shared.Site;
import news.dateline.shared.SiteAddress;
import news.dateline.story.PublishedStories;
import news.dateline.story.StorySummary;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The stories of the last two days, as Google News wants them. It is there even when nothing came out. */
@Component
class NewsSitemap {

    private static final Duration NEWS = Duration.ofDays(2);
    /** What Google reads of one. */
    private static final Limit MOST = Limit.of(1_000);

    private final PublishedStories stories;
    private final SiteAddress site;
    private final Clock clock;

    NewsSitemap(PublishedStories stories, SiteAddress site, Clock clock) {
        this.stories = stories;
        this.site = site;
        this.clock = clock;
    }

    void write(SitemapOutput out) throws IOException, XMLStreamException {
        List<StorySummary> news = stories.since(clock.instant().minus(NEWS), Languages.ALL, MOST);
        SitemapWriter writer = SitemapWriter.urls(out.open());
        for (StorySummary story : news) {
            writer.news(
                    site.absolute(story.path()),
                    Site.NAME,
                    story.language(),
                    story.firstPublishedAt(),
                    story.headline());
        }
        writer.end();
    }
}
