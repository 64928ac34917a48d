package news.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import news.dateline.concept.ConceptWriting;
import news.dateline.concept.Office;
import news.dateline.concept.Organisation;
import news.dateline.concept.Person;
import news.dateline.concept.Relation;
import news.dateline.shared.time.PartialDate;
import news.dateline.testing.Browser;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class ConnectionsTest {

    private static final Instant NOW = Instant.parse("2022-01-09T12:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ConceptWriting writing;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    private Page connections(Person person) {
        return browser.get("/people/" + person.slug() + "/connections");
    }

    private void relate(UUID subject, Relation.Type type, UUID object) {
        writing.add(new Relation(subject, type, object, NOW));
    }

    @Test
    void leadsFromAPersonThroughABodyToAnotherPerson() {
        Person self = newsroom.person("Self <b>" + Newsroom.word());
        Organisation body = newsroom.organisation("body-" + Newsroom.word(), "Body " + Newsroom.word());
        Person other = newsroom.person("Other " + Newsroom.word());
        writing.add(new Office(
                self.id(),
                "Chair",
                body.id(),
                new PartialDate("2019-03"),
                new PartialDate("2022-01-05"),
                "A report",
                NOW));
        relate(other.id(), Relation.Type.MEMBER_OF, body.id());

        Page page = connections(self);

        assertThat(page.html().select("svg a").eachAttr("href"))
                .containsExactly("/organisations/" + body.slug(), "/people/" + other.slug());
        assertThat(page.html().select("svg .chart__by").eachText()).containsExactly("Chair", "Members");
        assertThat(page.html().select("svg .chart__arc--over")).hasSize(1);
        assertThat(page.html().select("svg b")).isEmpty();
        List<String> lines = page.html().select("main li").eachText();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("Chair", "from March 2019 until 5 January 2022", "A report");
        assertThat(lines.get(1)).contains("Member of");
        assertThat(browser.get("/people/" + self.slug()).html().select("a[href$=/connections]"))
                .hasSize(1);
    }

    @Test
    void drawsSixtyNamesAtMost() {
        Person self = newsroom.person("Known to many " + Newsroom.word());
        IntStream.range(0, 70)
                .forEach(i -> relate(
                        newsroom.person("Ally " + i + " " + Newsroom.word()).id(), Relation.Type.ALLY_OF, self.id()));

        Element picture = connections(self).html().selectFirst("main svg");

        assertThat(picture).isNotNull();
        assertThat(picture.select("circle")).hasSize(60);
    }

    @Test
    void saysWhereNothingIsTied() {
        Page page = connections(newsroom.person("Alone " + Newsroom.word()));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("main")).contains("No offices, memberships or other relations are recorded yet.");
        assertThat(page.html().select("main svg, main li")).isEmpty();
    }

    @Test
    void areOfPeopleAndOrganisationsOnly() {
        assertThat(browser.get("/people/nobody-here/connections").status()).isEqualTo(404);
        assertThat(browser.get("/regions/kazakhstan/connections").status()).isEqualTo(404);
    }
}
