package news.dateline.reader.structured;

import org.jspecify.annotations.Nullable;

/** Something that is only named, with where more is said of it. */
public record Reference(
        String type, @Nullable String name, @Nullable String url) implements SchemaType {}
