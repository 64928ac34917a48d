package news.dateline.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface Accounts extends Repository<Account, UUID> {

    Optional<Account> findById(UUID id);

    Optional<Account> findByUsername(String username);

    boolean existsBy();

    Account save(Account account);
}
