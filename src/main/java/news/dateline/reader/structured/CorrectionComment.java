package news.dateline.reader.structured;

import java.time.OffsetDateTime;

public record CorrectionComment(String text, OffsetDateTime datePublished, String url) implements SchemaType {}
