package news.dateline.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface Accounts extends Repository<Account, UUID> {

    Optional<Account> findById(UUID id);

    Optional<Account> findByUsername(String username);

    boolean existsBy();

    Account save(Account account);

    /** The account that may sign in under a name, as somebody typed it; a closed one is as good as none. */
    default Optional<Account> open(String typed) {
        return findByUsername(Account.normalized(typed)).filter(account -> !account.isClosed());
    }

    /** Keeps other nodes from making the first account until this transaction ends. */
    @Query(nativeQuery = true, value = "select 1 from pg_advisory_xact_lock(7351920)")
    int waitForOtherNodes();

    @Modifying
    @Query(nativeQuery = true, value = "delete from spring_session where principal_name = :username")
    void endSessions(String username);
}
