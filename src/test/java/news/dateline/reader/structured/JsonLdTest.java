package news.dateline.reader.structured;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.testing.HostileText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class JsonLdTest {

    static java.util.stream.Stream<String> hostile() {
        return HostileText.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void staysInsideItsElementWhateverTheText(String hostile) {
        String data = JsonLd.of(new Reference("Thing", hostile, null));

        assertThat(data).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        assertThat(new JsonMapper().readTree(data).at("/@graph/0/name").stringValue())
                .isEqualTo(hostile);
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(JsonLd.of(new Reference("Thing", "Name", null)))
                .isEqualTo(
                        "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"Thing\",\"name\":\"Name\"}]}");
    }
}
