package news.dateline.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import news.dateline.concept.Person;
import news.dateline.story.Change;
import news.dateline.story.ChangeKind;
import news.dateline.testing.Browser;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Wire;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class FeedTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private JdbcClient database;

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
                .allSatisfy(entry -> assertThat(entry.getLink()).containsAnyOf("/ru/stories/", "/ru/corrections"));
    }

    @Test
    void isAFeedWhateverIsAskedFor() {
        for (String accept : new String[] {"text/html", "*/*", "application/json"}) {
            assertThat(new Wire(port).get("/feed.atom", "Accept: " + accept).header("Content-Type"))
                    .startsWith("application/atom+xml");
        }
    }

    @Test
    void carriesTheStoriesOfAStoryline() throws Exception {
        SyndFeed feed = feed("/storylines/kazakhstan-january-2022/feed.atom");

        assertThat(feed.getTitle()).isEqualTo("Dateline: Kazakhstan, January 2022");
        assertThat(entry(feed, PageTypes.LEAD)).isNotNull();
    }

    @Test
    void carriesWhoWroteAStoryWhatItSaysAndWhatItIsAbout() throws Exception {
        SyndEntry lead = entry(feed("/organisations/global-times/feed.atom"), PageTypes.LEAD);

        assertThat(lead.getAuthor()).isEqualTo("Dateline desk");
        assertThat(lead.getDescription().getValue()).startsWith("A week after protests over gas prices");
        assertThat(lead.getCategories()).extracting(SyndCategory::getLabel).contains("Kazakhstan", "Civil unrest");
        assertThat(lead.getContents()).singleElement().satisfies(content -> {
            assertThat(content.getType()).isEqualTo("html");
            assertThat(Jsoup.parse(content.getValue()).select("p")).hasSizeGreaterThan(5);
            assertThat(content.getValue()).contains("at least 164").doesNotContain("figure:");
        });
    }

    @Test
    void knowsItsOwnAddressAndThePageOfTheSameStories() throws Exception {
        SyndFeed feed = feed("/ru/regions/kazakhstan/feed.atom");

        assertThat(hrefs(feed, "self")).singleElement().asString().endsWith("/ru/regions/kazakhstan/feed.atom");
        assertThat(hrefs(feed, "alternate"))
                .singleElement()
                .asString()
                .startsWith("http://")
                .endsWith("/ru/regions/kazakhstan");
        assertThat(new Browser(port)
                        .get("/ru/regions/kazakhstan/feed.atom")
                        .response()
                        .body())
                .contains("xml:lang=\"ru\"");
    }

    @Test
    void keepsItsIdWhenItsAddressChanges() throws Exception {
        Person person = newsroom.person("Renamed");
        String before = feed("/people/" + person.slug() + "/feed.atom").getUri();
        String slug = Newsroom.word();
        database.sql("update concept set slug = ? where id = ?")
                .params(slug, person.id())
                .update();

        assertThat(feed("/people/" + slug + "/feed.atom").getUri())
                .isEqualTo(before)
                .startsWith("urn:uuid:");
        assertThat(feed("/ru/people/" + slug + "/feed.atom").getUri()).isNotEqualTo(before);
    }

    @Test
    void saysSinceWhenItIsEmpty() throws Exception {
        Person person = newsroom.person("Nobody writes about");

        assertThat(updated("/people/" + person.slug() + "/feed.atom")).isEqualTo(person.recordedAt());
        // Nothing was ever published there, but a test may have taken something back.
        Instant first = database.sql(
                        "select greatest((select min(recorded_at) from concept), (select max(t.recorded_at) "
                                + "from story_transition t join story s on s.id = t.story_id where s.language = 'kk' "
                                + "and s.status = 'WITHDRAWN' and t.to_status = 'WITHDRAWN'))")
                .query(Timestamp.class)
                .single()
                .toInstant();
        assertThat(updated("/kk/feed.atom")).isEqualTo(first.truncatedTo(ChronoUnit.SECONDS));
    }

    @Test
    void isUpdatedWithItsStories() throws Exception {
        Person person = newsroom.person("Written about twice");
        String path = "/people/" + person.slug() + "/feed.atom";
        UUID story = newsroom.publish("First", "", "", person.id());
        Instant before = updated(path);
        newsroom.publish("Another", "", "", person.id());
        newsroom.republish(story, "Second", "", "", person.id());
        database.sql("update story set first_published_at = first_published_at - interval '1 day' where id = ?")
                .param(story)
                .update();
        database.sql("update story_listing set published_at = published_at - interval '1 day' where story_id = ?")
                .param(story)
                .update();

        SyndEntry entry = feed(path).getEntries().get(1);
        assertThat(entry.getTitle()).isEqualTo("Second");
        assertThat(entry.getUpdatedDate()).isAfter(entry.getPublishedDate());
        assertThat(updated(path))
                .isAfterOrEqualTo(before)
                .isEqualTo(entry.getUpdatedDate().toInstant());
    }

    @Test
    void isReadToItsEndPageByPage() throws Exception {
        Person person = newsroom.person("Written about often");
        List<String> headlines =
                IntStream.rangeClosed(1, 61).mapToObj(n -> "Story " + n).toList();
        headlines.forEach(headline -> newsroom.publish(headline, "", "", person.id()));

        List<String> read = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        String next = "/people/" + person.slug() + "/feed.atom";
        for (; next != null; next = pathOf(hrefs(feed(next), "next"))) {
            feed(next).getEntries().forEach(entry -> read.add(entry.getTitle()));
            ids.add(feed(next).getUri());
        }

        assertThat(read.stream().sorted(Comparator.reverseOrder()).distinct()).hasSize(61);
        assertThat(read).hasSize(61).startsWith("Story 61").endsWith("Story 1");
        assertThat(ids).hasSize(1);
    }

    @Test
    void tellsOfACorrectionInAStoryThatStandsFurtherDown() throws Exception {
        Person person = newsroom.person("Often in the news");
        UUID old = newsroom.publish("Wrong once", "", "It was Monday.", person.id());
        IntStream.rangeClosed(1, 31).forEach(number -> newsroom.publish("Later " + number, "", "", person.id()));
        String address = "/people/" + person.slug() + "/feed.atom";
        assertThat(feed(address).getEntries()).hasSize(30);

        newsroom.stage(old, "Wrong once", "", "It was Tuesday.", person.id());
        newsroom.publishStaged(old, new Change(ChangeKind.CORRECTION, "It was not Monday."));

        SyndFeed corrected = feed(address);
        assertThat(corrected.getEntries()).hasSize(31);
        SyndEntry entry = corrected.getEntries().get(30);
        assertThat(entry.getTitle()).isEqualTo("Wrong once");
        assertThat(entry.getContents().get(0).getValue()).contains("It was not Monday.", "It was Tuesday.");
        assertThat(entry.getUpdatedDate()).isEqualTo(corrected.getPublishedDate());
        String next = pathOf(hrefs(corrected, "next"));
        assertThat(feed(next).getEntries()).extracting(SyndEntry::getTitle).containsExactly("Later 1", "Wrong once");

        database.sql("update correction set recorded_at = recorded_at - interval '31 days' where story_id = ?")
                .param(old)
                .update();
        assertThat(feed(address).getEntries()).hasSize(30);
    }

    @Test
    void tellsWhatIsNewInAStoryThatStandsFurtherDown() throws Exception {
        Person person = newsroom.person("Often updated");
        UUID told = newsroom.publish("Moved on", "", "It took 900 boats.", person.id());
        UUID silent = newsroom.publish("Moved silently", "", "It took 900 boats.", person.id());
        IntStream.rangeClosed(1, 31).forEach(number -> newsroom.publish("Since " + number, "", "", person.id()));

        newsroom.stage(told, "Moved on", "", "It took 1,250 boats.", person.id());
        newsroom.publishStaged(told, new Change(ChangeKind.UPDATE, "Now 1,250 (earlier: 900)."));
        newsroom.stage(silent, "Moved silently", "", "It took 1,250 boats.", person.id());
        newsroom.publishStaged(silent, new Change(ChangeKind.UPDATE, ""));

        List<SyndEntry> entries =
                feed("/people/" + person.slug() + "/feed.atom").getEntries();
        assertThat(entries).hasSize(31);
        assertThat(entries.get(30).getTitle()).isEqualTo("Moved on");
        assertThat(entries.get(30).getContents().get(0).getValue()).contains("Now 1,250 (earlier: 900).");
    }

    @Test
    void movesWithAConceptThatWasRenamed() {
        Person person = newsroom.person("Renamed");
        String former = Newsroom.word();
        database.sql("insert into former_slug (kind, slug, concept_id) values ('PERSON', ?, ?)")
                .params(former, person.id())
                .update();

        assertThat(new Browser(port).get("/ru/people/" + former + "/feed.json").path())
                .isEqualTo("/ru/people/" + person.slug() + "/feed.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/people/nobody/feed.atom",
                "/ru/people/nobody/feed.json",
                "/storylines/nothing/feed.atom",
                "/storylines/nothing/feed.json",
                "/feed.rss"
            })
    void answers404WhereNothingIs(String path) {
        assertThat(new Browser(port).get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feed.atom",
                "/kk/feed.json",
                "/regions/kazakhstan/feed.json",
                "/storylines/kazakhstan-january-2022/feed.atom"
            })
    void answers400ToAPageThatNoListHas(String path) {
        Page page = new Browser(port).get(path + "?after=AAAA");

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.has("main h1")).isTrue();
    }

    private Instant updated(String path) throws Exception {
        return ((Feed) new WireFeedInput().build(new StringReader(body(path))))
                .getUpdated()
                .toInstant();
    }

    private static List<String> hrefs(SyndFeed feed, String relation) {
        return feed.getLinks().stream()
                .filter(link -> relation.equals(link.getRel()))
                .map(SyndLink::getHref)
                .toList();
    }

    private static @Nullable String pathOf(List<String> addresses) {
        return addresses.isEmpty()
                ? null
                : URI.create(addresses.get(0)).getPath() + "?"
                        + URI.create(addresses.get(0)).getQuery();
    }

    private SyndFeed feed(String path) throws Exception {
        return new SyndFeedInput().build(new StringReader(body(path)));
    }

    private String body(String path) {
        Page page = new Browser(port).get(path);
        assertThat(page.header("Content-Type")).startsWith("application/atom+xml");
        return page.response().body();
    }

    private static SyndEntry entry(SyndFeed feed, String path) {
        return feed.getEntries().stream()
                .filter(entry -> entry.getLink().endsWith(path))
                .findFirst()
                .orElseThrow();
    }
}
