package news.dateline.reader.structured;

import com.fasterxml.jackson.annotation.JsonProperty;

public record WebSite(
        String name,
        String url,
        String inLanguage,
        String description,
        Reference publisher,
        SearchAction potentialAction)
        implements SchemaType {

    /** A search, with the place for the words in its address. */
    public record SearchAction(
            EntryPoint target, @JsonProperty("query-input") String queryInput) implements SchemaType {

        public static SearchAction at(String searchAddress) {
            return new SearchAction(new EntryPoint(searchAddress + "?q={words}"), "required name=words");
        }
    }

    public record EntryPoint(String urlTemplate) implements SchemaType {}
}
