package news.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.dateline.concept.ConceptWriting;
import news.dateline.concept.Office;
import news.dateline.concept.Person;
import news.dateline.concept.Region;
import news.dateline.shared.Ids;
import news.dateline.shared.time.PartialDate;
import news.dateline.testing.Browser;
import news.dateline.testing.Eventually;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Statements;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People stand with the offices, and places with the names, that they had on the day of a story or an event. */
@PortalTest
class OfficesInTimeTest {

    private static final String IN_NUR_SULTAN = "/stories/2022/01/10/dismissals-around-nazarbayev";
    private static final int MOST = 12;

    @LocalServerPort
    private int port;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ConceptWriting concepts;

    @Autowired
    private Statements statements;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @Test
    void aTextSaysWhoSomebodyWasWhereItNamesThemFirst() {
        Page page = browser.get(PageTypes.LEAD);

        assertThat(note(page, "nursultan-nazarbayev"))
                .isEqualTo("Chair of the Security Council until 5 January 2022; former President of Kazakhstan");
        assertThat(note(page, "joe-biden")).isEqualTo("President of the United States");
        assertThat(page.html().select(".story__body a[data-note]"))
                .hasSameSizeAs(page.html().select(".story__body a[data-note][href^=/people/]"))
                .extracting(link -> link.attr("href"))
                .doesNotHaveDuplicates();
        assertThat(page.text(".story__body")).doesNotContain("former President of Kazakhstan");
        Page kazakh = browser.get("/kk" + PageTypes.LEAD);
        assertThat(note(kazakh, "nursultan-nazarbayev")).endsWith("бұрын: President of Kazakhstan");
    }

    @Test
    void aStoryOfTheWeekBeforeSaysOtherwise() {
        String before = browser.get("/people/nursultan-nazarbayev")
                .html()
                .select("a[href*=/2022/01/05/]")
                .attr("href");

        assertThat(browser.get(before).text(".who li:contains(Nazarbayev)"))
                .contains("Chair of the Security Council until 5 January 2022")
                .doesNotContain("Former Chair");
    }

    @Test
    void anEventSaysWhoTookPartInItAsWhat() {
        Page page = browser.get("/events/presidency-handed-to-tokayev");

        assertThat(page.text(".relations dd:contains(Nazarbayev)"))
                .contains("Chair of the Security Council")
                .contains("President of Kazakhstan from 1991 until March 2019")
                .doesNotContain("2022");
        assertThat(page.text(".relations dd:contains(Tokayev)")).contains("President of Kazakhstan since March 2019");
        assertThat(browser.get("/people/nursultan-nazarbayev").has(".relations .who__office"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nazarbayev", "Назарбаев"})
    void aFoundStorySaysWhoWasWhoOnItsDay(String name) {
        Page page = browser.get("/search?q=" + name);

        Element hit = page.html().selectFirst(".hit:has(a[href=" + IN_NUR_SULTAN + "])");
        assertThat(hit.select(".hit__people li:contains(Nazarbayev)").text())
                .contains("Former Chair of the Security Council until 5 January 2022");
        Element earlier = page.html().selectFirst(".hit:has(a[href*=/2022/01/05/])");
        assertThat(earlier.select(".hit__people li:contains(Nazarbayev)").text())
                .contains("Chair of the Security Council until 5 January 2022")
                .doesNotContain("Former Chair");
    }

    @Test
    void aFoundStoryNamesNobodyWhomItsWordsDoNot() throws Exception {
        String word = Newsroom.word();
        Person named = mayor("Aida " + Newsroom.word());
        Person other = mayor("Bota " + Newsroom.word());
        newsroom.publish("Vote on " + word, "It was won by Aida " + surname(named) + ".", "", named.id(), other.id());

        Page page = found(word, 1);

        assertThat(page.html().select(".hit__people a").eachAttr("href")).containsExactly("/people/" + named.slug());
    }

    @Test
    void aPageOfFoundStoriesCostsTheSameWhoeverIsInThem() throws Exception {
        String word = Newsroom.word();
        Person first = mayor("Aida " + Newsroom.word());
        newsroom.publish(word, "With Aida " + surname(first), "", first.id());
        found(word, 1);
        int one = cost("/search?q=" + word);
        for (int i = 0; i < 8; i++) {
            Person next = mayor("Aida " + Newsroom.word());
            newsroom.publish(word, "With Aida " + surname(next), "", next.id(), first.id());
        }

        assertThat(found(word, 9).html().select(".hit__people")).hasSize(9);
        assertThat(cost("/search?q=" + word)).isEqualTo(one).isLessThanOrEqualTo(MOST);
    }

    @Test
    void whoLeftAnOfficeEarlierInTheMonthHeldItNoLonger() {
        assertThat(browser.get(IN_NUR_SULTAN).text(".who li:has(a[href=/people/karim-masimov])"))
                .contains("Former Chair of the National Security Committee", "6 January 2022");
        assertThat(browser.get("/people/karim-masimov").text(".offices"))
                .contains("6 January 2022", "Accounts differ on the day of the dismissal");
    }

    @Test
    void whereAccountsDifferOnTheDayItIsSaidBesideTheOffice() {
        for (String person : List.of("kassym-jomart-tokayev", "nursultan-nazarbayev")) {
            assertThat(browser.get(PageTypes.LEAD).text(".who li:has(a[href=/people/" + person + "]) .who__source"))
                    .isEqualTo("Accounts differ on the day: 4 or 5 January 2022. That of the announcement is given.");
        }
        assertThat(browser.get("/search?q=Tokayev").has(".who__source")).isFalse();
    }

    @Test
    void whatIsSaidOfTheEndOfAnOfficeStandsBesideNoStoryFromBefore() throws Exception {
        String word = Newsroom.word();
        Person person = newsroom.person("Someone Retiring");
        UUID town = newsroom.region("A town of " + word).id();
        concepts.add(new Office(
                person.id(),
                "Mayor",
                town,
                new PartialDate("2020"),
                new PartialDate("2099"),
                "The end was announced.",
                Instant.parse("2021-01-01T00:00:00Z")));
        newsroom.publish("Town of " + word, "", "", person.id());
        String path = found(word, 1).html().select(".hit__headline a").attr("href");

        assertThat(browser.get(path).text(".who")).contains("Mayor").doesNotContain("announced");
    }

    @Test
    void storiesHaveTheNameThatAPlaceHadThen() {
        Page page = browser.get(IN_NUR_SULTAN);

        assertThat(page.text(".about a[href=/regions/astana]")).isEqualTo("Nur-Sultan");
        assertThat(page.text("main svg")).contains("Nur-Sultan").doesNotContain("Astana");
        assertThat(browser.get("/regions/astana").text("h1")).isEqualTo("Astana");
    }

    @Test
    void feedsAndTheApiHaveTheNameThatAPlaceHadThen() {
        assertThat(browser.get("/regions/astana/feed.atom").response().body())
                .contains("label=\"Nur-Sultan\"")
                .doesNotContain("label=\"Astana\"");
        assertThat(browser.get("/regions/astana/feed.json").response().body()).contains("\"Nur-Sultan\"");
        assertThat(browser.get("/api/v1/stories?region=astana").response().body())
                .contains("\"Nur-Sultan\"")
                .doesNotContain("\"Astana\"");
    }

    @Test
    void aPlaceIsFoundUnderTheNameThatItHad() {
        assertThat(browser.get("/regions/nur-sultan").path()).isEqualTo("/regions/astana");
        assertThat(browser.get("/ru/regions/nur-sultan").path()).isEqualTo("/ru/regions/astana");
    }

    @Test
    void aFoundStoryIsFiledUnderTheNameThatAPlaceHadThen() throws Exception {
        String word = Newsroom.word();
        Region port = new Region(
                Ids.next(), word, null, Region.Level.WORLD, null, null, Instant.parse("2021-01-01T00:00:00Z"));
        port.addName("Newport", "en", null, null);
        port.addName("Oldport", "en", new PartialDate("2019"), new PartialDate("2099"));
        concepts.add(port);
        newsroom.publish("Harbour of " + word, "", "", port.id());

        Page page = found(word, 1);
        assertThat(page.text(".hit__filed a[href=/regions/" + word + "]")).isEqualTo("Oldport");
        assertThat(page.text(".choices__value:contains(Newport)")).isEqualTo("Newport then Oldport 1");
        assertThat(browser.get("/search?q=" + word + "&region=" + word).text(".search__filters li"))
                .isEqualTo("Newport then Oldport Remove");
        assertThat(page.html().select(".choices__then")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nur-Sultan", "Astana", "Нур-Султан", "Астана", "Нұр-Сұлтан"})
    void aPlaceIsFoundUnderEachOfItsNames(String name) {
        assertThat(browser.get("/search?q=" + name)
                        .html()
                        .select(".hit__headline a")
                        .eachAttr("href"))
                .contains(IN_NUR_SULTAN);
        String begun = name.substring(0, 4);
        assertThat(browser.get("/search/suggestions?q=" + begun).response().body())
                .contains("\"Astana\"");
    }

    private static String note(Page page, String person) {
        return page.html()
                .select(".story__body a[href$=/people/" + person + "]")
                .attr("data-note");
    }

    private Person mayor(String name) {
        Person person = newsroom.person(name);
        UUID town = newsroom.region("A town with a mayor").id();
        concepts.add(new Office(
                person.id(),
                "Mayor of a town",
                town,
                new PartialDate("2020"),
                null,
                null,
                Instant.parse("2021-01-01T00:00:00Z")));
        return person;
    }

    private static String surname(Person person) {
        return person.names().get(0).text().split(" ")[1];
    }

    private Page found(String word, int stories) throws Exception {
        return Eventually.get(
                () -> browser.get("/search?q=" + word),
                page -> page.html().select(".hit").size() == stories);
    }

    private int cost(String path) {
        statements.forget();
        browser.get(path);
        return statements.seen().size();
    }
}
