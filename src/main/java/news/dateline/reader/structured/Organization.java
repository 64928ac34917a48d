package news.dateline.reader.structured;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

public record Organization(
        @JsonUnwrapped Described described,
        List<Reference> memberOf,
        List<Reference> member,
        List<Reference> parentOrganization)
        implements SchemaType {}
