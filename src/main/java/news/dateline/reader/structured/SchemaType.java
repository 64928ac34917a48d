package news.dateline.reader.structured;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A type of schema.org; a record of the same name says which of its properties the portal knows. */
@JsonPropertyOrder("@type")
public interface SchemaType {

    @JsonProperty("@type")
    default String type() {
        return getClass().getSimpleName();
    }
}
