package news.dateline.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some concepts.
 *
 * @param next the address of the following ones; left out where there are none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConceptList(List<ConceptItem> items, @Nullable String next) {}
