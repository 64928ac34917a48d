package news.dateline.account;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.shared.paging.PageKey;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads accounts; they are changed by {@link AccountWriting}. */
public interface Accounts extends Repository<Account, UUID> {

    Optional<Account> findById(UUID id);

    List<Account> findByIdIn(Collection<UUID> ids);

    Optional<Account> findByUsername(String username);

    boolean existsBy();

    /** Whether another account is shown by this name, or signs in under it. */
    @Query("select count(a) > 0 from Account a where a.id <> :id "
            + "and (lower(a.displayName) = lower(:name) or a.username = lower(:name))")
    boolean isCalled(String name, UUID id);

    String LISTED = """
            from Account a where a.username <> 'archive' and case when a.closedAt is null then false else true end = :closed
            and (a.username like :part escape '\\' or lower(a.displayName) like :part escape '\\')
            """;

    @Query("select a " + LISTED + "and a.username > :place order by a.username")
    List<Account> listedAfter(boolean closed, String part, String place, Limit limit);

    @Query("select a " + LISTED + "and a.username < :place order by a.username desc")
    List<Account> listedBefore(boolean closed, String part, String place, Limit limit);

    /**
     * Accounts that are open, or those that are closed, by username.
     *
     * @param part of the username or the display name; empty for all
     */
    default KeysetPage<Account> listed(
            boolean closed, String part, @Nullable String after, @Nullable String before, int size) {
        PageKey<String> key =
                PageKey.of(after, before, username -> Account.normalized(Objects.requireNonNullElse(username, "")));
        String like = "%" + Account.normalized(part).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return KeysetPage.read(
                key,
                size,
                Account::username,
                (place, most) -> listedAfter(closed, like, place, Limit.of(most)),
                (place, most) -> listedBefore(closed, like, place, Limit.of(most)));
    }

    /** An account that admins look after: any but the one that stands for the archive. */
    default Optional<Account> findListed(UUID id) {
        return findById(id).filter(account -> !account.username().equals(ArchiveAccount.USERNAME));
    }

    /** The account that may sign in under a name, as somebody typed it; a closed one is as good as none. */
    default Optional<Account> findOpen(String typed) {
        return findByUsername(Account.normalized(typed)).filter(account -> !account.isClosed());
    }
}
