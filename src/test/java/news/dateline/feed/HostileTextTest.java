package news.dateline.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import news.dateline.concept.Person;
import news.dateline.shared.Printable;
import news.dateline.testing.Browser;
import news.dateline.testing.HostileText;
import news.dateline.testing.Newsroom;
import news.dateline.testing.PortalTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever somebody writes, programs can read it. */
@PortalTest
class HostileTextTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Newsroom newsroom;

    static java.util.stream.Stream<String> hostile() {
        return HostileText.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void leavesAFeedValid(String hostile) throws Exception {
        Person person = newsroom.person(hostile);
        newsroom.publish(hostile, hostile, hostile, person.id());

        SyndEntry entry = new SyndFeedInput()
                .build(new StringReader(body("/people/" + person.slug() + "/feed.atom")))
                .getEntries()
                .get(0);

        String kept = Printable.only(hostile);
        assertThat(entry.getTitle()).isEqualTo(kept);
        assertThat(entry.getDescription().getValue()).isEqualTo(kept);
        assertThat(entry.getCategories()).anyMatch(category -> kept.equals(category.getLabel()));
        assertThat(Jsoup.parse(entry.getContents().get(0).getValue()).select("script, img"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void leavesAJsonFeedValid(String hostile) {
        Person person = newsroom.person(hostile);
        newsroom.publish(hostile, hostile, hostile, person.id());

        JsonNode item = new JsonMapper()
                .readTree(body("/people/" + person.slug() + "/feed.json"))
                .at("/items/0");

        assertThat(item.path("title").stringValue()).isEqualTo(Printable.only(hostile));
        assertThat(item.path("tags").valueStream().map(JsonNode::stringValue)).contains(Printable.only(hostile));
        assertThat(Jsoup.parse(item.path("content_html").stringValue()).select("script, img"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void leavesTheSitemapOfNewsValid(String hostile) throws Exception {
        String word = Newsroom.word();
        newsroom.publish(hostile + word, "", "");

        String titles = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(body("/sitemap-news.xml"))))
                .getDocumentElement()
                .getTextContent();

        assertThat(titles).contains(Printable.only(hostile) + word);
    }

    private String body(String path) {
        return new Browser(port).get(path).response().body();
    }
}
