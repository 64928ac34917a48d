package news.dateline.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import news.dateline.concept.Region;
import news.dateline.testing.Browser;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever got a story by a feed is told that it was withdrawn, and nothing of what it said. */
@PortalTest
class WithdrawalFeedTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private JdbcClient database;

    private final String secret = "Secret " + Newsroom.word();
    private Region region;
    private UUID story;

    @BeforeEach
    void publish() {
        region = newsroom.region("A place that takes back");
        story = newsroom.publish(secret, "", "They said " + secret + ".", region.id());
    }

    private List<SyndEntry> entries(String feed) throws Exception {
        return new SyndFeedInput()
                .build(new StringReader(new Browser(port).get(feed).response().body()))
                .getEntries();
    }

    private String feed() {
        return "/regions/" + region.slug() + "/feed.atom";
    }

    @Test
    void theEntrySaysSoUnderTheIdThatTheStoryHad() throws Exception {
        SyndEntry before = entries(feed()).get(0);
        assertThat(before.getTitle()).isEqualTo(secret);

        newsroom.withdraw(story);

        assertThat(entries(feed())).singleElement().satisfies(entry -> {
            assertThat(entry.getUri()).isEqualTo(before.getUri());
            assertThat(entry.getLink()).matches(".*/corrections[?]after=[\\w-]+#withdrawal-" + story);
            assertThat(entry.getTitle()).isEqualTo("This story was withdrawn");
            assertThat(entry.getDescription().getValue()).isEqualTo("A test");
            assertThat(entry.getPublishedDate()).isEqualTo(before.getPublishedDate());
            assertThat(entry.getUpdatedDate()).isAfterOrEqualTo(before.getUpdatedDate());
        });
        Page atom = new Browser(port).get(feed());
        assertThat(atom.response().body()).doesNotContain(secret);
        assertThat(entries("/feed.atom")).extracting(SyndEntry::getUri).contains(before.getUri());
    }

    @Test
    void itLeadsToWhereReadersAreToldTheSame() throws Exception {
        newsroom.withdraw(story);

        String link = entries(feed()).get(0).getLink();
        Page page = new Browser(port).get(link.replaceFirst("^https?://[^/]*", ""));
        assertThat(page.html().select("main li[id]").first().id())
                .as("at the top, however many came since")
                .isEqualTo("withdrawal-" + story);
        assertThat(page.text(link.substring(link.indexOf('#'))))
                .startsWith("A story was withdrawn")
                .endsWith("A test");
        assertThat(page.response().body())
                .doesNotContain(secret, secret.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    @Test
    void jsonSaysSoToo() {
        newsroom.withdraw(story);

        String body = new Browser(port)
                .get(feed().replace(".atom", ".json"))
                .response()
                .body();
        JsonNode item = JsonMapper.shared().readTree(body).get("items").get(0);
        assertThat(item.get("title").asString()).isEqualTo("This story was withdrawn");
        assertThat(item.get("content_html").asString()).contains("<p>A test</p>");
        assertThat(item.get("id").asString()).isEqualTo("urn:uuid:" + story);
        assertThat(body).doesNotContain(secret);
    }

    @Test
    void itsAddressSaysTheSame() throws Exception {
        String link = entries(feed()).get(0).getLink().replaceFirst("^https?://[^/]*", "");

        newsroom.withdraw(story);

        Page gone = new Browser(port).get(link);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.text()).contains("This story was withdrawn", "A test");
    }

    @Test
    void aFeedOfSomethingElseSaysNothing() throws Exception {
        newsroom.withdraw(story);

        Region other = newsroom.region("A place that keeps");
        assertThat(entries("/regions/" + other.slug() + "/feed.atom")).isEmpty();
        assertThat(entries("/ru/regions/" + region.slug() + "/feed.atom")).isEmpty();
    }

    @Test
    void afterAMonthItIsNoLongerTold() throws Exception {
        newsroom.withdraw(story);
        database.sql("update story_transition set recorded_at = recorded_at - interval '31 days' where story_id = ?")
                .param(story)
                .update();

        assertThat(entries(feed())).isEmpty();
    }
}
