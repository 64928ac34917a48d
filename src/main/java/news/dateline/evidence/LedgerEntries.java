package news.dateline.evidence;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface LedgerEntries extends Repository<LedgerEntry, UUID> {

    void saveAll(Iterable<? extends LedgerEntry> entries);
}
