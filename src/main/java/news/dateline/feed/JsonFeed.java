package news.dateline.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import news.dateline.concept.ConceptLink;
import news.dateline.shared.Site;
import news.dateline.shared.SiteAddress;
import news.dateline.story.StorySummary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** JSON Feed 1.1. */
@Component
class JsonFeed implements FeedFormat {

    private static final MediaType TYPE = MediaType.parseMediaType("application/feed+json;charset=UTF-8");
    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    private final SiteAddress site;
    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    JsonFeed(SiteAddress site) {
        this.site = site;
    }

    private record Author(String name) {}

    private record Item(
            String id,
            String url,
            String title,
            String language,
            String summary,
            @JsonProperty("content_html") String contentHtml,
            @JsonProperty("date_published") OffsetDateTime datePublished,
            @JsonProperty("date_modified") OffsetDateTime dateModified,
            List<Author> authors,
            List<String> tags) {}

    private record Feed(
            String version,
            String title,
            String language,
            @JsonProperty("home_page_url") String homePageUrl,
            @JsonProperty("feed_url") String feedUrl,
            @JsonProperty("next_url") @Nullable String nextUrl,
            List<Author> authors,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Item> items) {}

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public MediaType type() {
        return TYPE;
    }

    @Override
    public String write(StoryFeed source) {
        String next = source.nextPath(this);
        return json.writeValueAsString(new Feed(
                VERSION,
                source.channel().title(),
                source.language(),
                site.absolute(source.pagePath()),
                site.absolute(source.selfPath(this)),
                next == null ? null : site.absolute(next),
                List.of(new Author(Site.NAME)),
                source.items().stream().map(this::item).toList()));
    }

    private Item item(FeedItem item) {
        StorySummary story = item.story();
        return new Item(
                item.id(),
                site.absolute(item.path()),
                story.headline(),
                story.language(),
                story.standfirst(),
                item.html(),
                local(story.firstPublishedAt(), story),
                local(story.lastChange(), story),
                List.of(new Author(item.byline())),
                item.concepts().stream().map(ConceptLink::name).toList());
    }

    private static OffsetDateTime local(Instant time, StorySummary story) {
        return time.atZone(ZoneId.of(story.zone())).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
    }
}
