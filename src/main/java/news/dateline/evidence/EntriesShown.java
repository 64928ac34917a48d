package news.dateline.evidence;

import java.util.Set;
import java.util.UUID;

/** Readers see entries of the ledger from now on that were kept from them. */
public record EntriesShown(Set<UUID> entries) {}
