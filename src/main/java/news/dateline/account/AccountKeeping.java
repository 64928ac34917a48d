package news.dateline.account;

import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What only this module may do to accounts; others ask for it through {@link AccountWriting}. */
interface AccountKeeping extends Repository<Account, UUID> {

    Account save(Account account);

    /** Keeps other nodes from making the first account until this transaction ends. */
    @Query(nativeQuery = true, value = "select 1 from pg_advisory_xact_lock(7351920)")
    int waitForOtherNodes();

    @Modifying
    @Query(nativeQuery = true, value = "delete from spring_session where principal_name = :username")
    void endSessions(String username);
}
