package news.dateline.reader.structured;

import org.jspecify.annotations.Nullable;

/**
 * An office with its dates. It stands between a person and the organisation or occupation, in the property of the same
 * name.
 *
 * @param startDate as precise as is known
 */
public record Role(
        @Nullable String roleName,
        @Nullable String startDate,
        @Nullable String endDate,
        @Nullable Reference worksFor,
        @Nullable Occupation hasOccupation)
        implements SchemaType {

    public record Occupation(String name, Reference occupationLocation) implements SchemaType {}
}
