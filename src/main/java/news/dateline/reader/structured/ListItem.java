package news.dateline.reader.structured;

public record ListItem(int position, String name, String item) implements SchemaType {}
