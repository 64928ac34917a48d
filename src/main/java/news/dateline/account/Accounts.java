package news.dateline.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reads accounts; they are changed by {@link AccountWriting}. */
public interface Accounts extends Repository<Account, UUID> {

    Optional<Account> findById(UUID id);

    Optional<Account> findByUsername(String username);

    boolean existsBy();

    /** The account that may sign in under a name, as somebody typed it; a closed one is as good as none. */
    default Optional<Account> findOpen(String typed) {
        return findByUsername(Account.normalized(typed)).filter(account -> !account.isClosed());
    }
}
