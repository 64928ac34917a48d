package news.dateline.account;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What only this module may do to accounts; others ask for it through {@link AccountWriting}. */
interface AccountKeeping extends Repository<Account, UUID> {

    Account save(Account account);

    /** Keeps others from making or naming accounts until this transaction ends. */
    @Query(nativeQuery = true, value = "select 1 from pg_advisory_xact_lock(7351920)")
    int waitForOtherNodes();

    /** Nobody else closes or demotes any of them until this transaction ends. */
    @Query(nativeQuery = true, value = """
            select id from account where role = 'ADMIN' and closed_at is null order by id for update""")
    List<UUID> lockOpenAdmins();

    /** @param handle of the account they are for */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = "delete from user_credentials where user_entity_user_id = :handle")
    void deletePasskeys(String handle);

    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = "delete from spring_session where principal_name = :username")
    void endSessions(String username);
}
