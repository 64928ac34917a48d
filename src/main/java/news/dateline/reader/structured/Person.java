package news.dateline.reader.structured;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * @param worksFor the offices held at organisations
 * @param hasOccupation those held in regions
 */
public record Person(@JsonUnwrapped Described described, List<Role> worksFor, List<Role> hasOccupation)
        implements SchemaType {}
