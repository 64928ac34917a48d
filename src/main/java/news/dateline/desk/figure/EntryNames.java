package news.dateline.desk.figure;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.evidence.Ledger;
import news.dateline.evidence.LedgerEntry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the desk calls entries of the ledger. */
@Component
public class EntryNames {

    private final Ledger ledger;

    EntryNames(Ledger ledger) {
        this.ledger = ledger;
    }

    /** By their ids; what is no entry has no name. */
    @Transactional(readOnly = true)
    public Map<UUID, String> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : ledger.entries(ids).stream().collect(Collectors.toMap(LedgerEntry::id, entry -> of(entry)));
    }

    public static String of(LedgerEntry entry) {
        return EntryLine.words(entry.stated());
    }
}
