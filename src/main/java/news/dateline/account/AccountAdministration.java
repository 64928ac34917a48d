package news.dateline.account;

import java.time.Clock;
import java.util.UUID;
import news.dateline.account.AccountRefusedException.Reason;
import news.dateline.account.audit.Action;
import news.dateline.account.audit.AuditLog;
import news.dateline.shared.NotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What admins do to the accounts of others. Each step names the version of the account that was looked at. */
@Service
public class AccountAdministration {

    private final Accounts accounts;
    private final AccountKeeping keeping;
    private final AccountDescribing describing;
    private final PasswordEncoder encoder;
    private final AuditLog audit;
    private final Clock clock;

    AccountAdministration(
            Accounts accounts,
            AccountKeeping keeping,
            AccountDescribing describing,
            PasswordEncoder encoder,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.describing = describing;
        this.keeping = keeping;
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes an account whose first password has to be changed.
     *
     * @return that password, which nobody can be told again
     * @throws AccountRefusedException when its names will not do
     */
    @Transactional
    public String add(UUID id, String username, String displayName, String email, Role role, UUID by) {
        String kept = AccountNames.username(username);
        String shown = AccountNames.displayName(displayName);
        String address = EmailAddress.of(email);
        keeping.waitForOtherNodes();
        if (accounts.findByUsername(kept).isPresent()) {
            throw new AccountRefusedException(Reason.USERNAME_TAKEN);
        }
        describing.requireFree(shown, id);
        String password = RandomPassword.next();
        Account account = new Account(id, kept, shown, encoder.encode(password), role, true, clock.instant());
        account.writeTo(address);
        keeping.save(account);
        audit.record(Action.ACCOUNT_ADDED, by, id, role.inWords());
        return password;
    }

    @Transactional
    public void change(UUID id, int version, String displayName, String email, Role role, UUID by) {
        Account account = opened(id, version);
        describing.describe(account, displayName, email, by);
        if (role != account.role()) {
            if (account.role() == Role.ADMIN) {
                requireAnotherAdmin(account, by);
            }
            audit.record(Action.ROLE_CHANGED, by, id, account.role().inWords() + " to " + role.inWords());
            account.give(role);
        }
    }

    /** Whoever is signed in to it is not any more. */
    @Transactional
    public void close(UUID id, int version, UUID by) {
        Account account = opened(id, version);
        if (account.isClosed()) {
            return;
        }
        requireAnotherAdmin(account, by);
        account.close(clock.instant());
        keeping.endSessions(account.username());
        audit.record(Action.ACCOUNT_CLOSED, by, id);
    }

    /** Its password and passkeys are what they were. */
    @Transactional
    public void open(UUID id, int version, UUID by) {
        Account account = opened(id, version);
        if (account.isClosed()) {
            account.open();
            audit.record(Action.ACCOUNT_OPENED, by, id);
        }
    }

    /**
     * For somebody who lost their password, or of whom somebody else may know it: passkeys go too, and whoever is signed
     * in is not any more.
     *
     * @return the new password, which has to be changed and nobody can be told again
     */
    @Transactional
    public String resetPassword(UUID id, int version, UUID by) {
        Account account = opened(id, version);
        if (id.equals(by)) {
            throw new AccountRefusedException(Reason.OWN_ACCOUNT);
        }
        String password = RandomPassword.next();
        account.replacePassword(encoder.encode(password), true);
        keeping.deletePasskeys(Passkeys.handle(id));
        keeping.endSessions(account.username());
        audit.record(Action.PASSWORD_RESET, by, id);
        return password;
    }

    private Account opened(UUID id, int version) {
        Account account = accounts.findListed(id).orElseThrow(() -> new NotFoundException("No account " + id));
        if (account.version() != version) {
            throw new StaleAccountException();
        }
        return account;
    }

    private void requireAnotherAdmin(Account account, UUID by) {
        if (account.id().equals(by)) {
            throw new AccountRefusedException(Reason.OWN_ACCOUNT);
        }
        boolean isOpenAdmin = account.role() == Role.ADMIN && !account.isClosed();
        if (isOpenAdmin && keeping.lockOpenAdmins().size() < 2) {
            throw new AccountRefusedException(Reason.LAST_ADMIN);
        }
    }
}
