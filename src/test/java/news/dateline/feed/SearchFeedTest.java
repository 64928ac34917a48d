package news.dateline.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import news.dateline.concept.Person;
import news.dateline.story.Change;
import news.dateline.story.ChangeKind;
import news.dateline.testing.Browser;
import news.dateline.testing.Eventually;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Whoever searches can follow what they search for. */
@PortalTest
class SearchFeedTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Newsroom newsroom;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @Test
    void isNamedOnThePageOfTheSearch() throws Exception {
        Page page = browser.get("/ru/search?q=%22%D0%B0%20%26%20b%22&region=kazakhstan&sort=oldest");
        String feed = page.html().select("link[type=application/atom+xml]").attr("href");

        assertThat(feed).startsWith("/ru/search.atom?");
        assertThat(page.html().select("footer a[type=application/atom+xml]").attr("href"))
                .isEqualTo(feed);
        assertThat(atom(feed).getTitle()).contains("\"а & b\"").contains("Казахстан");
        assertThat(new JsonMapper()
                        .readTree(browser.get(page.html()
                                        .select("link[type=application/feed+json]")
                                        .attr("href"))
                                .response()
                                .body())
                        .path("home_page_url")
                        .stringValue())
                .contains("/ru/search?q=");
    }

    @Test
    void hasTheNewestFirstPageByPage() throws Exception {
        String word = Newsroom.word();
        Person person = newsroom.person(word, "Person " + word);
        int stories = 33;
        List<String> published = IntStream.range(0, stories)
                .mapToObj(number -> "urn:uuid:" + newsroom.publish("Story " + number, "", "", person.id()))
                .toList();
        String path = "/search.atom?person=" + word;
        Eventually.get(() -> atom(path).getEntries().get(0).getUri(), published.get(stories - 1)::equals);

        List<String> seen = new ArrayList<>();
        String next = path;
        while (next != null) {
            SyndFeed feed = atom(next);
            feed.getEntries().stream().map(SyndEntry::getUri).forEach(seen::add);
            next = link(feed, "next");
        }
        List<String> newestFirst = new ArrayList<>(published);
        Collections.reverse(newestFirst);
        assertThat(seen).containsExactlyElementsOf(newestFirst);
    }

    @Test
    void isKnownByWhatItSearchesFor() throws Exception {
        String word = Newsroom.word();
        SyndFeed one = atom("/search.atom?q=" + word);
        SyndFeed another = atom("/search.atom?q=other" + word);

        assertThat(one.getUri()).isNotEqualTo(another.getUri());
        assertThat(atom("/search.atom?sort=oldest&q=" + word).getUri()).isEqualTo(one.getUri());
        assertThat(one.getEntries()).isEmpty();
    }

    @Test
    void tellsOfWhatWasWithdrawnFromWhatItIsNarrowedTo() throws Exception {
        String word = Newsroom.word();
        Person person = newsroom.person(word, "Person " + word);
        Person other = newsroom.person("other-" + word, "Other " + word);
        UUID story = newsroom.publish("Headline " + word, word, word, person.id());
        String published =
                browser.get("/people/" + word + "/feed.atom").response().body();
        String day = published.replaceAll("(?s).*/stories/(\\d{4})/(\\d\\d)/(\\d\\d)/.*", "$1-$2-$3");
        newsroom.withdraw(story);

        String both = "&person=other-" + word;
        for (String asked : List.of("", both, "&region=newsroom", "&lang=en", "&from=" + day, "&to=" + day)) {
            assertThat(atom("/search.atom?person=" + word + asked).getEntries())
                    .as(asked)
                    .extracting(SyndEntry::getTitle)
                    .containsExactly("This story was withdrawn");
        }
        Page json = browser.get("/search.json?person=" + word);
        assertThat(json.response().body()).contains("#withdrawal-" + story).doesNotContain("headline-" + word);
        for (String asked : List.of("&lang=ru", "&region=kazakhstan", "&from=2099-01-01", "&to=2001-01-01")) {
            assertThat(atom("/search.atom?person=" + word + asked).getEntries())
                    .as(asked)
                    .isEmpty();
        }
        assertThat(atom("/search.atom?person=" + other.slug()).getEntries()).isEmpty();
    }

    /** Else whoever tries words would learn which of them it had. */
    @Test
    void withWordsItSaysNothingOfWhatWasWithdrawn() throws Exception {
        String word = Newsroom.word();
        Person person = newsroom.person(word, "Person " + word);
        newsroom.withdraw(newsroom.publish("Headline " + word, word, word, person.id()));

        assertThat(atom("/search.atom?q=" + word).getEntries()).isEmpty();
        assertThat(atom("/search.atom?person=" + word + "&q=" + word).getEntries())
                .isEmpty();
    }

    @Test
    void tellsOnceMoreOfAnOlderStoryThatSaysSomethingNew() throws Exception {
        String word = Newsroom.word();
        Person person = newsroom.person(word, "Person " + word);
        UUID updated = newsroom.publish("Updated " + word, "", "", person.id());
        UUID mended = newsroom.publish("Mended " + word, "", "", person.id());
        IntStream.range(0, 30).forEach(number -> newsroom.publish("Story " + number, "", word, person.id()));
        List<String> searches = List.of("person=" + word, "q=" + word, "q=" + word + "&lang=en&region=newsroom");
        for (String search : searches) {
            Eventually.get(() -> titles(search).size(), size -> size == 30);
        }

        newsroom.stage(updated, "Updated " + word, "", "More.", person.id());
        newsroom.publishStaged(updated, new Change(ChangeKind.UPDATE, "There is more."));
        newsroom.stage(mended, "Mended " + word, "", "Less.", person.id());
        newsroom.publishStaged(mended, new Change(ChangeKind.TYPO, ""));

        for (String search : searches) {
            Eventually.get(() -> titles(search), titles -> titles.contains("Updated " + word));
            assertThat(titles(search)).hasSize(31).doesNotContain("Mended " + word);
        }
        assertThat(titles("q=other" + word)).isEmpty();
        assertThat(titles("person=" + word + "&lang=ru")).isEmpty();
    }

    private List<String> titles(String search) throws Exception {
        return atom("/search.atom?" + search).getEntries().stream()
                .map(SyndEntry::getTitle)
                .toList();
    }

    @Test
    void hasAsManyOnAPageAsOtherFeeds() throws Exception {
        String word = Newsroom.word();
        Person person = newsroom.person(word, "Person " + word);
        IntStream.range(0, 31).forEach(number -> newsroom.publish("Story " + number, "", "", person.id()));
        Eventually.get(() -> atom("/search.atom?person=" + word).getEntries().size(), size -> size == 30);
    }

    @Test
    void ofASearchForWhatThereIsNotIsOneOfTheRest() throws Exception {
        Page page = browser.get("/search?q=a&region=atlantis&region=kazakhstan");
        String feed = page.html().select("link[type=application/atom+xml]").attr("href");
        assertThat(feed).isEqualTo("/search.atom?q=a&region=kazakhstan");
        atom(feed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"region=atlantis", "from=yesterday", "after=nonsense", "before=20.1", "q=*", "q=(((("})
    void refusesWhatCannotBe(String query) {
        assertThat(browser.get("/search.atom?" + query).status()).isEqualTo(400);
        assertThat(browser.get("/search.json?" + query).status()).isEqualTo(400);
    }

    private SyndFeed atom(String path) throws Exception {
        Page page = browser.get(path);
        assertThat(page.status()).as(path).isEqualTo(200);
        return new SyndFeedInput().build(new StringReader(page.response().body()));
    }

    private static String link(SyndFeed feed, String relation) {
        return feed.getLinks().stream()
                .filter(link -> link.getRel().equals(relation))
                .map(SyndLink::getHref)
                .map(address -> address.replaceFirst("^https?://[^/]+", ""))
                .findFirst()
                .orElse(null);
    }
}
