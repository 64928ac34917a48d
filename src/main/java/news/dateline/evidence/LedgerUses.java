package news.dateline.evidence;

import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** How much the ledger refers to a concept. */
public interface LedgerUses extends Repository<LedgerEntry, UUID> {

    /** Figures, claims and dates of events that are about it. */
    @Query("select count(e) from LedgerEntry e where e.regionId = :concept or e.eventId = :concept "
            + "or :concept member of e.conceptIds")
    long entries(UUID concept);

    /** Those of them that readers see. */
    @Query("select count(e) from LedgerEntry e where not e.withheld "
            + "and (e.regionId = :concept or e.eventId = :concept or :concept member of e.conceptIds)")
    long entriesBeforeReaders(UUID concept);

    /** Those of its statements, or that came out through it, that readers see. */
    @Query("select count(s) from Statement s where not s.entry.withheld "
            + "and (s.speakerId = :concept or s.outletId = :concept)")
    long statementsBeforeReaders(UUID concept);

    /** Statements it made, or that came out through it. */
    @Query("select count(s) from Statement s where s.speakerId = :concept or s.outletId = :concept")
    long statements(UUID concept);
}
