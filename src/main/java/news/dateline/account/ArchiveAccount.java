package news.dateline.account;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stands as the maker of content that no editor of this desk wrote. Nobody can sign in with it. */
@Component
public class ArchiveAccount {

    static final String USERNAME = "archive";

    private final Accounts accounts;
    private final AccountKeeping keeping;
    private final Clock clock;

    ArchiveAccount(Accounts accounts, AccountKeeping keeping, Clock clock) {
        this.accounts = accounts;
        this.keeping = keeping;
        this.clock = clock;
    }

    @Transactional
    public UUID id() {
        return accounts.findByUsername(USERNAME)
                .orElseGet(() -> keeping.save(Account.closed(USERNAME, "Archive", clock.instant())))
                .id();
    }
}
