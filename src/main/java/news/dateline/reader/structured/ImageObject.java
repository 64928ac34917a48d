package news.dateline.reader.structured;

public record ImageObject(String url, int width, int height) implements SchemaType {}
