package news.dateline.reader.structured;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON-LD that can stand inside a {@code script} element. */
public final class JsonLd {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    private JsonLd() {}

    @JsonPropertyOrder({"@context", "@graph"})
    private record Document(
            @JsonProperty("@context") String context,
            @JsonProperty("@graph") List<? extends SchemaType> graph) {}

    public static String of(SchemaType... things) {
        return of(List.of(things));
    }

    public static String of(List<? extends SchemaType> things) {
        // All of these stand in texts only, where JSON has another way to write them.
        return JSON.writeValueAsString(new Document("https://schema.org", things))
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
