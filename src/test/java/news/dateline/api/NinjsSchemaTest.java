package news.dateline.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import news.dateline.concept.Person;
import news.dateline.testing.Browser;
import news.dateline.testing.Newsroom;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether items are what the IPTC says they are. Its schema is not in this repository: {@code -Dninjs.schema=FILE}. */
@PortalTest
@EnabledIfSystemProperty(named = "ninjs.schema", matches = ".+")
class NinjsSchemaTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** The IPTC's refers to it on the web, where no test is to go. */
    private static final String GEO = "https://geojson.org/schema/GeoJSON.json";

    @LocalServerPort
    private int port;

    @Autowired
    private Newsroom newsroom;

    private Schema schema;

    @BeforeEach
    void read() throws Exception {
        String text = Files.readString(Path.of(System.getProperty("ninjs.schema")));
        schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(Map.of(GEO, "{\"type\": \"object\"}")))
                .getSchema(text);
    }

    @Test
    void itemsOfListsAndWholeStoriesAreNinjs() throws Exception {
        JsonNode list = JSON.readTree(body("/api/v1/stories?storyline=kazakhstan-january-2022"));
        assertThat(list.path("items")).isNotEmpty();
        for (JsonNode item : list.path("items")) {
            assertValid(item.toString());
            assertValid(body("/api/v1/stories/" + item.path("uri").stringValue().replace("urn:uuid:", "")));
        }
        Person person = newsroom.person("A person of ninjs");
        UUID story = newsroom.publish("A story", "In short", "Of <b> & \"this\"", person.id());
        assertValid(body("/ru/api/v1/stories/" + story));
        assertValid(new ClassPathResource("api/story.json")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("{site}", "http://localhost"));
    }

    @Test
    void whatIsNoItemIsRefused() {
        assertThat(schema.validate("{\"uri\": \"urn:uuid:1\", \"nonsense\": 1}", InputFormat.JSON))
                .isNotEmpty();
    }

    private void assertValid(String item) {
        assertThat(schema.validate(item, InputFormat.JSON))
                .as(item)
                .extracting(Error::toString)
                .isEmpty();
    }

    private String body(String path) {
        return new Browser(port).get(path).response().body();
    }
}
