package news.dateline.evidence;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Readers see entries of the ledger from now on that were kept from them.
 *
 * @param by the editor who meant to show them; null when they are shown with a text that marks them
 */
public record EntriesShown(Set<UUID> entries, @Nullable UUID by) {}
