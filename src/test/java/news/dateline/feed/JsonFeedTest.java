package news.dateline.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.stream.IntStream;
import news.dateline.concept.Person;
import news.dateline.testing.Browser;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class JsonFeedTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Newsroom newsroom;

    @Test
    void saysWhatItIsAndWhereItsPageIs() {
        JsonNode feed = feed("/ru/regions/kazakhstan/feed.json");

        assertThat(feed.path("version").stringValue()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("title").stringValue()).isEqualTo("Dateline: Казахстан");
        assertThat(feed.path("language").stringValue()).isEqualTo("ru");
        assertThat(feed.path("home_page_url").stringValue()).startsWith("http").endsWith("/ru/regions/kazakhstan");
        assertThat(feed.path("feed_url").stringValue()).endsWith("/ru/regions/kazakhstan/feed.json");
    }

    @Test
    void saysOfAStoryWhatTheAtomFeedSays() {
        JsonNode lead = feed("/organisations/global-times/feed.json")
                .path("items")
                .valueStream()
                .filter(item -> item.path("url").stringValue().endsWith(PageTypes.LEAD))
                .findFirst()
                .orElseThrow();

        assertThat(lead.path("id").stringValue()).startsWith("urn:uuid:");
        assertThat(lead.path("title").stringValue())
                .isEqualTo("Kazakhstan crisis heightens instability in Central Asia");
        assertThat(OffsetDateTime.parse(lead.path("date_published").stringValue()))
                .isEqualTo(OffsetDateTime.parse("2022-01-09T21:00:00+06:00"));
        assertThat(lead.at("/authors/0/name").stringValue()).isEqualTo("Dateline desk");
        assertThat(lead.path("content_html").stringValue()).contains("<p>").doesNotContain("figure:");
        assertThat(lead.path("tags").valueStream().map(JsonNode::stringValue)).contains("Kazakhstan");
    }

    @Test
    void leadsToTheNextPageAsLongAsThereIsOne() {
        Person person = newsroom.person("Written about often");
        IntStream.rangeClosed(1, 31).forEach(n -> newsroom.publish("Story " + n, "", "", person.id()));

        JsonNode first = feed("/people/" + person.slug() + "/feed.json");
        String next = first.path("next_url").stringValue();
        JsonNode second = feed(next.substring(next.indexOf("/people")));

        assertThat(first.path("items")).hasSize(30);
        assertThat(second.path("items"))
                .singleElement()
                .satisfies(item -> assertThat(item.path("title").stringValue()).isEqualTo("Story 1"));
        assertThat(second.has("next_url")).isFalse();
        assertThat(second.path("feed_url").stringValue()).isEqualTo(next);
    }

    @Test
    void hasItemsEvenWhenThereAreNone() {
        assertThat(feed("/kk/regions/melanesia/feed.json").path("items").isArray())
                .isTrue();
    }

    private JsonNode feed(String path) {
        Page page = new Browser(port).get(path);
        assertThat(page.header("Content-Type")).startsWith("application/feed+json");
        return new JsonMapper().readTree(page.response().body());
    }
}
