package news.dateline.api.ninjs;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A news item of IPTC ninjs 3.1; the names of its members are that standard's. What is empty is left out.
 *
 * @param representationType "full", or "partial" for one without its body
 * @param firstCreated when readers first got it
 * @param versionCreated when readers got the text they have
 * @param located where it was written
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NewsItem(
        String uri,
        Standard standard,
        String type,
        String representationType,
        OffsetDateTime firstCreated,
        OffsetDateTime versionCreated,
        String pubStatus,
        String language,
        List<Text> headlines,
        List<Text> descriptions,
        List<Text> bodies,
        List<Subject> people,
        List<Subject> organisations,
        List<Subject> places,
        List<Subject> subjects,
        List<Subject> events,
        List<Source> infoSources,
        @Nullable String by,
        @Nullable String located,
        List<Rendition> renditions,
        List<AltId> altIds) {

    /** Says which standard it keeps to. */
    public record Standard(String name, String version, String schema) {

        static final Standard NINJS =
                new Standard("ninjs", "3.1", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json");
    }

    public record Text(String role, String contentType, String value) {}

    /** A concept that it is about. */
    public record Subject(String name, String rel, String uri) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Source(String name, @Nullable String uri) {}

    /** A picture of it. */
    public record Rendition(String name, String href, String contentType, int width, int height, String title) {}

    /** Another name for it: its address on the web. */
    public record AltId(String role, String value) {}
}
