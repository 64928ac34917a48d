package news.dateline.account;

import java.time.Clock;
import java.util.UUID;
import news.dateline.account.audit.Action;
import news.dateline.account.audit.AuditLog;
import news.dateline.shared.Ids;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that changes accounts. */
@Service
public class AccountWriting {

    private final Accounts accounts;
    private final AccountKeeping keeping;
    private final AccountDescribing describing;
    private final PasswordEncoder encoder;
    private final AuditLog audit;
    private final Clock clock;

    AccountWriting(
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

    /** @return false when there is an account already, and nothing was done */
    @Transactional
    public boolean addFirst(String username, String password, boolean mustChange) {
        if (accounts.existsBy()) {
            return false;
        }
        keeping.waitForOtherNodes();
        if (accounts.existsBy()) {
            return false;
        }
        addAdmin(username, password, mustChange);
        return true;
    }

    @Transactional
    public Account add(String username, String displayName, String password, Role role, boolean mustChange) {
        Account account = keeping.save(new Account(
                Ids.next(), username, displayName, encoder.encode(password), role, mustChange, clock.instant()));
        audit.record(Action.ACCOUNT_ADDED, null, account.id(), role.inWords());
        return account;
    }

    /** Lets an operator back in: the account is an open admin's again, wherever it was signed in is signed out. */
    @Transactional
    public void resetAdmin(String username, String password, boolean mustChange) {
        accounts.findByUsername(Account.normalized(username))
                .ifPresentOrElse(
                        account -> {
                            account.reset(encoder.encode(password), mustChange);
                            keeping.deletePasskeys(Passkeys.handle(account.id()));
                            keeping.endSessions(account.username());
                            audit.record(Action.PASSWORD_RESET, null, account.id());
                        },
                        () -> addAdmin(username, password, mustChange));
    }

    private void addAdmin(String username, String password, boolean mustChange) {
        add(username, "Editor", password, Role.ADMIN, mustChange);
    }

    /**
     * @param present the password as it is so far
     * @throws PasswordRefusedException with the reason, and nothing was changed
     */
    @Transactional
    public void changePassword(UUID id, String present, String wanted) {
        Account account = accounts.findById(id).orElseThrow();
        if (!encoder.matches(present, account.passwordHash())) {
            throw new PasswordRefusedException(PasswordRefusedException.Reason.WRONG);
        }
        PasswordRules.check(wanted, account.username());
        if (encoder.matches(wanted, account.passwordHash())) {
            throw new PasswordRefusedException(PasswordRefusedException.Reason.UNCHANGED);
        }
        account.changePassword(encoder.encode(wanted));
        audit.record(Action.PASSWORD_CHANGED, id, id);
    }

    /**
     * How somebody wants to be called, and where to be written to.
     *
     * @param email empty for nowhere
     * @throws AccountRefusedException when nobody can be called that, or written to there
     */
    @Transactional
    public void describe(UUID id, String displayName, String email) {
        describing.describe(accounts.findById(id).orElseThrow(), displayName, email, id);
    }

    /** Ends all their sessions, that of who asks included. */
    @Transactional
    public void signOutEverywhere(Account account) {
        keeping.endSessions(account.username());
        audit.record(Action.SIGNED_OUT_EVERYWHERE, account.id(), account.id());
    }
}
