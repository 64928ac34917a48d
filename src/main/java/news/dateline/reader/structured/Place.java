package news.dateline.reader.structured;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/** @param type {@code Country}, {@code City} and so on */
public record Place(
        String type,
        @JsonUnwrapped Described described,
        @Nullable GeoCoordinates geo,
        @Nullable Reference containedInPlace)
        implements SchemaType {

    public record GeoCoordinates(double latitude, double longitude) implements SchemaType {}
}
