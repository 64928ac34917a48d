package news.dateline.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import news.dateline.testing.Browser;
import news.dateline.testing.Page;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Wire;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class FeedTest {

    @LocalServerPort
    private int port;

    @Test
    void carriesTheStoriesOfTheSiteTheNewestFirst() throws Exception {
        assertThat(feed("/feed.atom").getEntries())
                .isNotEmpty()
                .extracting(SyndEntry::getPublishedDate)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void saysOfAStoryWhatListsSay() throws Exception {
        SyndEntry lead = entry(feed("/organisations/global-times/feed.atom"), PageTypes.LEAD);

        assertThat(lead.getTitle()).isEqualTo("Kazakhstan crisis heightens instability in Central Asia");
        assertThat(lead.getPublishedDate()).isEqualTo(Date.from(Instant.parse("2022-01-09T15:00:00Z")));
        assertThat(lead.getUri()).startsWith("urn:uuid:");
    }

    @Test
    void carriesTheStoriesOfARegionWithAllBelowIt() throws Exception {
        SyndFeed feed = feed("/regions/central-asia/feed.atom");

        assertThat(feed.getTitle()).isEqualTo("Dateline: Central Asia");
        assertThat(feed.getEntries()).extracting(SyndEntry::getTitle).contains("How the protests began in Zhanaozen");
    }

    @Test
    void isThereInEachLanguage() throws Exception {
        assertThat(feed("/ru/feed.atom").getEntries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.getLink()).contains("/ru/stories/"));
    }

    @Test
    void isAFeedWhateverIsAskedFor() {
        for (String accept : new String[] {"text/html", "*/*", "application/json"}) {
            assertThat(new Wire(port).get("/feed.atom", "Accept: " + accept).header("Content-Type"))
                    .startsWith("application/atom+xml");
        }
    }

    @Test
    void answers404ForAConceptThatIsNotThere() {
        assertThat(new Browser(port).get("/people/nobody/feed.atom").status()).isEqualTo(404);
    }

    private SyndFeed feed(String path) throws Exception {
        Page page = new Browser(port).get(path);
        assertThat(page.header("Content-Type")).startsWith("application/atom+xml");
        return new SyndFeedInput().build(new StringReader(page.response().body()));
    }

    private static SyndEntry entry(SyndFeed feed, String path) {
        return feed.getEntries().stream()
                .filter(entry -> entry.getLink().endsWith(path))
                .findFirst()
                .orElseThrow();
    }
}
