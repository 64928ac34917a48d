package news.dateline.reader.structured;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * @param startDate several where the accounts differ; as precise as they are
 */
public record Event(
        @JsonUnwrapped Described described, List<String> startDate, List<String> endDate, List<Reference> location)
        implements SchemaType {}
