package news.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import news.dateline.concept.Person;
import news.dateline.shared.Printable;
import news.dateline.testing.Browser;
import news.dateline.testing.HostileText;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages say to machines in the vocabulary of schema.org. */
@PortalTest
class StructuredDataTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Newsroom newsroom;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    static java.util.stream.Stream<String> hostile() {
        return HostileText.ALL.stream();
    }

    @Test
    void tellsOfAStoryWhatReadersSee() {
        JsonNode story = thing(PageTypes.LEAD, "NewsArticle");

        assertThat(text(story, "/headline")).isEqualTo("Kazakhstan crisis heightens instability in Central Asia");
        assertThat(text(story, "/description")).startsWith("A week after protests");
        assertThat(text(story, "/url")).startsWith("http").endsWith(PageTypes.LEAD);
        assertThat(text(story, "/mainEntityOfPage/url")).isEqualTo(text(story, "/url"));
        assertThat(text(story, "/datePublished")).isEqualTo("2022-01-09T21:00:00+06:00");
        assertThat(text(story, "/dateModified")).isEqualTo("2022-01-09T21:00:00+06:00");
        assertThat(text(story, "/inLanguage")).isEqualTo("en");
        assertThat(text(story, "/author/name")).isEqualTo("Dateline desk");
        assertThat(text(story, "/author/@type")).isEqualTo("Organization");
        assertThat(text(story, "/publisher/name")).isEqualTo("Dateline");
        assertThat(text(story, "/image/url")).endsWith("/card.png");
        assertThat(text(story, "/isBasedOn/name")).contains("Clara Weiss, WSWS");
        assertThat(text(story, "/isPartOf/name")).isEqualTo("Kazakhstan, January 2022");
        assertThat(names(story, "about")).contains("Civil unrest", "Protests begin in Zhanaozen");
        assertThat(names(story, "mentions")).contains("Kassym-Jomart Tokayev", "Kremlin");
        assertThat(names(story, "contentLocation")).startsWith("Kazakhstan");
    }

    @Test
    void givesTheFiguresThatAStoryMarks() {
        JsonNode killed = observation(PageTypes.LEAD, "people killed");

        assertThat(text(killed, "/name")).isEqualTo("at least 164");
        assertThat(killed.path("minValue").intValue()).isEqualTo(164);
        assertThat(killed.has("maxValue") || killed.has("value")).isFalse();
        assertThat(text(killed, "/unitText")).isEqualTo("people");
        assertThat(text(killed, "/observationDate")).isEqualTo("2022-01-09");
        assertThat(text(killed, "/observationAbout/name")).isEqualTo("Kazakhstan");
        assertThat(text(killed, "/description")).isEqualTo("Revised since");
        assertThat(browser.get(text(killed, "/url").replaceFirst("^https?://[^/]+", ""))
                        .path())
                .isEqualTo("/figures");
    }

    @Test
    void givesTheFiguresAndClaimsOfTheListOfAll() {
        assertThat(observation("/figures", "troops of the whole CSTO force")
                        .path("value")
                        .intValue())
                .isEqualTo(2500);
        assertThat(text(observation("/ru/figures", "people killed"), "/observationAbout/name"))
                .isEqualTo("Казахстан");
        JsonNode killed = graph("/figures")
                .valueStream()
                .filter(thing -> text(thing, "/name").equals("at least 164"))
                .findFirst()
                .orElseThrow();
        assertThat(killed.path("subjectOf").size()).as("nobody who denies it").isEqualTo(2);
        assertThat(text(killed, "/subjectOf/0/@type")).isEqualTo("Claim");
        assertThat(text(killed, "/subjectOf/0/creditText")).isEqualTo("An official Telegram channel");
        assertThat(text(killed, "/subjectOf/0/url")).startsWith("https://silkway.news/");
        assertThat(text(killed, "/subjectOf/0/datePublished")).isEqualTo("2022-01-09");
        assertThat(text(killed, "/subjectOf/1/publisher/name")).isEqualTo("World Socialist Web Site");
        assertThat(text(killed, "/subjectOf/1/appearance/0/url")).endsWith(PageTypes.LEAD);
        JsonNode claim = graph("/figures")
                .valueStream()
                .filter(thing ->
                        text(thing, "/@type").equals("Claim") && thing.has("author") && thing.has("appearance"))
                .findFirst()
                .orElseThrow();
        assertThat(text(claim, "/text")).isNotEmpty();
        assertThat(text(claim, "/author/url")).startsWith("http");
        assertThat(text(claim, "/appearance/0/url")).contains("/stories/2022/");
        assertThat(text(claim, "/datePublished")).startsWith("2022-01");
    }

    private JsonNode observation(String path, String counts) {
        return graph(path)
                .valueStream()
                .filter(thing -> text(thing, "/@type").equals("Observation"))
                .filter(thing -> text(thing, "/variableMeasured").equals(counts))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tiesATranslationToItsOriginal() {
        String russian = "/ru/stories/2022/01/09/krizis-v-kazakhstane-usilivaet-nestabilnost-v-tsentralnoy-azii";
        JsonNode original = thing(PageTypes.LEAD, "NewsArticle");
        JsonNode translation = thing(russian, "NewsArticle");

        assertThat(text(translation, "/translationOfWork/url")).isEqualTo(text(original, "/url"));
        assertThat(text(original, "/workTranslation/0/url")).isEqualTo(text(translation, "/url"));
        assertThat(original.has("translationOfWork")).isFalse();
        assertThat(names(translation, "mentions")).contains("Касым-Жомарт Токаев");
    }

    @Test
    void namesAuthorsAsPersons() {
        String word = Newsroom.word();
        Person person = newsroom.person(word, "In the news");
        newsroom.publish("By somebody", "", "", person.id());

        JsonNode story = thing(text(thing("/people/" + word, "Person"), "/subjectOf/0/url"), "NewsArticle");

        assertThat(text(story, "/author/@type")).isEqualTo("Person");
        assertThat(text(story, "/author/name")).isEqualTo("Newsroom");
        assertThat(text(story, "/isBasedOn/name")).isEqualTo("Own reporting");
    }

    @Test
    void tellsWhereAPageStands() {
        List<String> trail = items(thing(PageTypes.LEAD, "BreadcrumbList")).stream()
                .map(item -> text(item, "/name"))
                .toList();

        assertThat(trail)
                .startsWith("Dateline", "Asia", "Central Asia", "Kazakhstan")
                .endsWith("Kazakhstan crisis heightens instability in Central Asia");
        assertThat(items(thing("/ru/regions/almaty", "BreadcrumbList"))).allSatisfy(item -> {
            assertThat(text(item, "/item")).contains("/ru/");
            assertThat(item.path("position").isInt()).isTrue();
        });
    }

    @Test
    void tellsWhoSomeoneIsAndWhichOfficesHeHeld() {
        JsonNode person = thing("/people/nursultan-nazarbayev", "Person");

        assertThat(text(person, "/name")).isEqualTo("Nursultan Nazarbayev");
        assertThat(texts(person, "alternateName")).contains("Нұрсұлтан Назарбаев");
        assertThat(names(person, "subjectOf")).isNotEmpty();
        assertThat(person.path("hasOccupation").valueStream()).anySatisfy(role -> {
            assertThat(text(role, "/hasOccupation/name")).isEqualTo("President of Kazakhstan");
            assertThat(text(role, "/hasOccupation/occupationLocation/name")).isEqualTo("Kazakhstan");
            assertThat(text(role, "/startDate")).isEqualTo("1991");
            assertThat(text(role, "/endDate")).isEqualTo("2019-03");
        });
        assertThat(person.path("worksFor").valueStream()).anySatisfy(role -> {
            assertThat(text(role, "/worksFor/name")).isEqualTo("Security Council of Kazakhstan");
            assertThat(text(role, "/endDate")).isEqualTo("2022-01-05");
        });
    }

    @Test
    void tellsWhereAPlaceIs() {
        JsonNode almaty = thing("/regions/almaty", "City");

        assertThat(text(almaty, "/name")).isEqualTo("Almaty");
        assertThat(almaty.at("/geo/latitude").doubleValue()).isBetween(43.0, 43.5);
        assertThat(text(almaty, "/containedInPlace/name")).isEqualTo("Kazakhstan");
        assertThat(text(thing("/ru/regions/kazakhstan", "Country"), "/containedInPlace/name"))
                .isEqualTo("Центральная Азия");
        assertThat(text(thing("/regions/asia", "Continent"), "/containedInPlace/name"))
                .isEqualTo("World");
    }

    @Test
    void tellsWhoBelongsToAnOrganisation() {
        assertThat(names(thing("/organisations/csto", "Organization"), "member"))
                .contains("Kazakhstan", "Russia");
    }

    @Test
    void givesEachDateOfAnEventThatIsDisputed() {
        JsonNode event = thing("/events/masimov-dismissed", "Event");

        assertThat(texts(event, "startDate")).containsExactly("2022-01-04", "2022-01-05", "2022-01-06");
        assertThat(names(event, "location")).containsExactly("Kazakhstan");
    }

    @Test
    void tiesATopicToTheOneOfThePress() {
        assertThat(texts(thing("/topics/civil-unrest", "DefinedTerm"), "sameAs"))
                .singleElement()
                .asString()
                .matches("http://cv\\.iptc\\.org/newscodes/mediatopic/\\d{8}");
    }

    @Test
    void tellsHowTheSiteIsSearched() {
        JsonNode site = thing("/ru/", "WebSite");

        assertThat(text(site, "/inLanguage")).isEqualTo("ru");
        String search = text(site, "/potentialAction/target/urlTemplate").replace("{words}", "csto");
        assertThat(browser.get(search.substring(search.indexOf("/ru/"))).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void staysValidWhateverSomebodyWrites(String hostile) {
        String kept = Printable.only(hostile);
        String word = Newsroom.word();
        Person person = newsroom.person(word, hostile);
        newsroom.publish(hostile, hostile, hostile, person.id());

        JsonNode subject = thing("/people/" + word, "Person");
        assertThat(text(subject, "/name")).isEqualTo(kept);
        assertThat(text(subject, "/subjectOf/0/headline")).isEqualTo(kept);

        JsonNode story = thing(text(subject, "/subjectOf/0/url"), "NewsArticle");
        assertThat(text(story, "/headline")).isEqualTo(kept);
        assertThat(names(story, "mentions")).contains(kept);
    }

    /** What a page says of the thing of a type. */
    private JsonNode thing(String address, String type) {
        JsonNode graph = graph(address);
        return graph.valueStream()
                .filter(thing -> text(thing, "/@type").equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + type + " in " + graph));
    }

    private JsonNode graph(String address) {
        Page page = browser.get(address.replaceFirst("^https?://[^/]+", ""));
        assertThat(page.status()).as(address).isEqualTo(200);
        assertThat(page.html().select("head script[type=application/ld+json]")).hasSize(1);
        Element script = Objects.requireNonNull(page.html().selectFirst("script[type=application/ld+json]"));
        JsonNode data = new JsonMapper().readTree(script.data());
        assertThat(text(data, "/@context")).isEqualTo("https://schema.org");
        return data.path("@graph");
    }

    private static String text(JsonNode node, String pointer) {
        return node.at(pointer).asString("");
    }

    private static List<String> texts(JsonNode node, String property) {
        return node.path(property).valueStream().map(JsonNode::stringValue).toList();
    }

    private static List<String> names(JsonNode node, String property) {
        return node.path(property)
                .valueStream()
                .map(thing -> thing.has("name") ? text(thing, "/name") : text(thing, "/headline"))
                .toList();
    }

    private static List<JsonNode> items(JsonNode list) {
        return list.path("itemListElement").valueStream().toList();
    }
}
