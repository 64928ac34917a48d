package news.dateline.evidence;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds to the ledger. */
@Service
public class LedgerWriting {

    private final EntityManager entities;

    LedgerWriting(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public void addAll(List<? extends LedgerEntry> entries) {
        entries.forEach(entities::persist);
    }
}
