package news.dateline.reader.structured;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A topic. */
public record DefinedTerm(@JsonUnwrapped Described described) implements SchemaType {}
