package news.dateline.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.Person;
import news.dateline.concept.Region;
import news.dateline.shared.SiteAddress;
import news.dateline.story.Change;
import news.dateline.story.ChangeKind;
import news.dateline.testing.Browser;
import news.dateline.testing.Eventually;
import news.dateline.testing.HostileText;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs get, checked against what the description of the API promises. */
@PortalTest
class ApiTest {

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private SiteAddress site;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    static Stream<String> hostile() {
        return HostileText.ALL.stream();
    }

    @Test
    void describesEveryRoute() {
        Set<String> routes = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/"))
                .forEach(routes::add);

        assertThat(description().path("paths").propertyNames()).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void findsStoriesAsTheSearchPageDoes() throws Exception {
        String word = Newsroom.word();
        Region above = newsroom.region("above-" + word, null, "Above " + word);
        Region region = newsroom.region(word, above.id(), "Region " + word);
        UUID first = newsroom.publish("First " + word, "", "", region.id());
        UUID second = newsroom.publish("Second " + word, "", "", region.id());
        newsroom.publish("Elsewhere " + word, "", "");

        JsonNode found = found("/api/v1/stories?sort=oldest&q=" + word + "&region=" + above.slug(), 2);

        assertThat(texts(found, "items", "/uri")).containsExactly("urn:uuid:" + first, "urn:uuid:" + second);
        assertThat(found.at("/items/0/representationType").stringValue()).isEqualTo("partial");
        assertThat(found.at("/items/0/places/0/name").stringValue()).isEqualTo("Region " + word);
        assertThat(found.has("next")).isFalse();
        assertThat(json(local(found.path("self").stringValue()), 200, "StoryList")
                        .path("total")
                        .intValue())
                .isEqualTo(2);
    }

    @Test
    void leadsFromPageToPage() {
        List<String> seen = new ArrayList<>();
        String next = "/api/v1/stories?sort=oldest&storyline=kazakhstan-january-2022";
        int total = json(next, 200, "StoryList").path("total").intValue();
        while (next != null) {
            JsonNode page = json(next, 200, "StoryList");
            seen.addAll(texts(page, "items", "/uri"));
            next = page.has("next") ? local(page.path("next").stringValue()) : null;
        }
        assertThat(seen).hasSize(total).doesNotHaveDuplicates();
    }

    @Test
    void givesAWholeStoryWithAllThatIsKnownOfIt() {
        Person person = newsroom.person("A person of the API " + Newsroom.word());
        UUID id = newsroom.publish("A whole story", "In short", "Who **met** 164.", person.id());

        JsonNode story = json("/api/v1/stories/" + id, 200, "NewsItem");

        assertThat(story.at("/uri").stringValue()).isEqualTo("urn:uuid:" + id);
        assertThat(story.at("/standard/version").stringValue()).isEqualTo("3.1");
        assertThat(story.at("/representationType").stringValue()).isEqualTo("full");
        assertThat(story.at("/headlines/0/value").stringValue()).isEqualTo("A whole story");
        assertThat(story.at("/bodies/0/value").stringValue().strip()).isEqualTo("<p>Who <strong>met</strong> 164.</p>");
        assertThat(story.at("/people/0/uri").stringValue()).endsWith("/people/" + person.slug());
        assertThat(browser.get(local(story.at("/altIds/0/value").stringValue())).text("h1"))
                .isEqualTo("A whole story");
    }

    @Test
    void saysWhatIsNewInAStory() {
        String word = Newsroom.word();
        UUID id = newsroom.publish("Updated " + word, "In short", "Who met 164.");
        newsroom.stage(id, "Updated " + word, "In short", "Who met 165.");
        newsroom.publishStaged(id, new Change(ChangeKind.UPDATE, "One more <came>."));

        JsonNode story = json("/api/v1/stories/" + id, 200, "NewsItem");

        assertThat(texts(story, "descriptions", "/role")).containsExactly("summary", "updateNote");
        assertThat(story.at("/descriptions/1/value").stringValue()).isEqualTo("One more <came>.");
        assertThat(story.at("/descriptions/1/contentType").stringValue()).isEqualTo("text/plain");
    }

    @Test
    void givesAStoryAsItsGoldenFileHasIt() throws Exception {
        JsonNode found = json("/api/v1/stories?q=%22CSTO+sends+troops%22&to=2022-01-31", 200, "StoryList");
        String id = found.at("/items/0/uri").stringValue().replace("urn:uuid:", "");

        JsonNode golden = JSON.readTree(new ClassPathResource("api/story.json")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("{site}", site.absolute("")));
        assertThat(json("/api/v1/stories/" + id, 200, "NewsItem")).isEqualTo(golden);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void carriesWhateverSomebodyWrites(String hostile) {
        UUID id = newsroom.publish(hostile, hostile, hostile);

        JsonNode story = json("/api/v1/stories/" + id, 200, "NewsItem");

        assertThat(story.at("/headlines/0/value").stringValue())
                .isEqualTo(newsroom.publicText(id).headline());
        assertThat(story.at("/bodies/0/value").stringValue()).doesNotContain("<script", "<img");
    }

    @Test
    void tellsOfNothingThatIsNotPublic() throws Exception {
        String word = Newsroom.word();
        UUID draft = newsroom.draft("Draft " + word);
        UUID withdrawn = newsroom.publish("Withdrawn " + word, "", "");
        found("/api/v1/stories?q=" + word, 1);
        newsroom.withdraw(withdrawn);

        assertThat(json("/api/v1/stories/" + draft, 404, "Problem").toString()).doesNotContain(word);
        assertThat(json("/api/v1/stories/" + withdrawn, 410, "Problem").toString())
                .contains("A test")
                .doesNotContain(word);
        assertThat(json("/api/v1/stories?q=" + word, 200, "StoryList").path("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/stories?region=atlantis",
                "/api/v1/stories?from=yesterday",
                "/api/v1/stories?sort=best",
                "/api/v1/stories?q=((((",
                "/api/v1/stories?before=20.1669650483000",
                "/api/v1/stories?after=nonsense&sort=newest",
                "/api/v1/concepts?kind=animal",
                "/api/v1/concepts?after=nonsense",
                "/api/v1/concepts?after=%00.00000000-0000-0000-0000-000000000000"
            })
    void refusesWhatCannotBe(String path) {
        assertThat(json(path, 400, "Problem").path("status").intValue()).isEqualTo(400);
    }

    @Test
    void refusesMoreValuesThanAreLookedAt() {
        List<String> regions = Stream.generate(
                        () -> "region=" + newsroom.region("One of many").slug())
                .limit(21)
                .toList();
        json("/api/v1/stories?" + String.join("&", regions.subList(0, 20)), 200, "StoryList");
        assertThat(json("/api/v1/stories?" + String.join("&", regions), 400, "Problem")
                        .toString())
                .contains("Too much is asked for", regions.get(20).replace("region=", ""));
    }

    @Test
    void listsTwentyAtATime() throws Exception {
        String word = Newsroom.word();
        for (int i = 0; i < 21; i++) {
            newsroom.publish("Story " + i + " " + word, "", "");
        }
        JsonNode first = found("/api/v1/stories?q=" + word, 21);
        assertThat(first.path("items")).hasSize(20);
        assertThat(json(local(first.path("next").stringValue()), 200, "StoryList")
                        .path("items"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nothing",
                "/ru/api/v1/nothing",
                "/api/v1/stories/nonsense",
                "/api/v1/concepts/00000000-0000-7000-8000-000000000000"
            })
    void saysInJsonThatThereIsNothing(String path) {
        assertThat(json(path, 404, "Problem").path("status").intValue()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tokaev", "Токаев", "Тоқаев", "Kassym-Jomart Tokayev", "tokay"})
    void findsAConceptByItsNameInAnyScript(String name) {
        JsonNode found = json("/api/v1/concepts?kind=person&q=" + encoded(name), 200, "ConceptList");
        assertThat(texts(found, "items", "/slug")).contains("kassym-jomart-tokayev");
    }

    @Test
    void givesAllThatIsKnownOfAConcept() {
        JsonNode found = json("/ru/api/v1/concepts?kind=region&q=Almaty", 200, "ConceptList");
        JsonNode almaty = json("/ru/api/v1/concepts/" + found.at("/items/0/id").stringValue(), 200, "ConceptDetail");

        assertThat(almaty.at("/concept/name").stringValue()).isEqualTo("Алма-Ата");
        assertThat(texts(almaty, "above", "/slug")).endsWith("kazakhstan");
        assertThat(texts(almaty, "names", "/text")).contains("Almaty");
        assertThat(json(local(almaty.at("/concept/stories").stringValue()), 200, "StoryList")
                        .path("items"))
                .isNotEmpty();
    }

    @Test
    void listsAllConceptsPageByPage() {
        Set<String> seen = new TreeSet<>();
        String next = "/api/v1/concepts?kind=region&kind=topic";
        int pages = 0;
        while (next != null) {
            JsonNode page = json(next, 200, "ConceptList");
            assertThat(seen.addAll(texts(page, "items", "/id"))).isTrue();
            next = page.has("next") ? local(page.path("next").stringValue()) : null;
            pages++;
        }
        assertThat(pages).isGreaterThan(1);
        assertThat(seen).hasSizeGreaterThan(100);
    }

    @Test
    void mayBeReadByOtherSites() {
        assertThat(new Wire(port)
                        .get("/api/v1/openapi", "Origin: https://example.org")
                        .header("Access-Control-Allow-Origin"))
                .isEqualTo("*");
    }

    /** The list once the index knows of all that was published for it. */
    private JsonNode found(String path, int total) throws Exception {
        return Eventually.get(
                () -> json(path, 200, "StoryList"), list -> list.path("total").intValue() == total);
    }

    private JsonNode json(String path, int status, String schema) {
        Page page = browser.get(path);
        assertThat(page.status()).as(path).isEqualTo(status);
        assertThat(page.header("Content-Type"))
                .as(path)
                .startsWith(status == 200 ? "application/json" : "application/problem+json");
        String body = page.response().body();
        assertThat(schema(schema).validate(body, InputFormat.JSON))
                .extracting(Error::toString)
                .isEmpty();
        return JSON.readTree(body);
    }

    private Schema schema(String name) {
        String whole = JSON.writeValueAsString(JSON.createObjectNode()
                .put("$ref", "#/components/schemas/" + name)
                .set("components", description().path("components")));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole);
    }

    private JsonNode description() {
        return JSON.readTree(browser.get("/api/v1/openapi").response().body());
    }

    private static List<String> texts(JsonNode node, String list, String pointer) {
        return node.path(list)
                .valueStream()
                .map(item -> item.at(pointer).stringValue())
                .toList();
    }

    private static String local(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
