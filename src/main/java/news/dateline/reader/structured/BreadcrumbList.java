package news.dateline.reader.structured;

import java.util.List;

public record BreadcrumbList(List<ListItem> itemListElement) implements SchemaType {}
