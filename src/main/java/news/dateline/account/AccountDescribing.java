package news.dateline.account;

import java.util.Objects;
import java.util.UUID;
import news.dateline.account.AccountRefusedException.Reason;
import news.dateline.account.audit.Action;
import news.dateline.account.audit.AuditLog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What its owner and admins alike change of an account. */
@Component
class AccountDescribing {

    private final Accounts accounts;
    private final AccountKeeping keeping;
    private final AuditLog audit;

    AccountDescribing(Accounts accounts, AccountKeeping keeping, AuditLog audit) {
        this.accounts = accounts;
        this.keeping = keeping;
        this.audit = audit;
    }

    /** @throws AccountRefusedException when colleagues would take it for another */
    void requireFree(String displayName, UUID id) {
        keeping.waitForOtherNodes();
        if (accounts.isCalled(displayName, id)) {
            throw new AccountRefusedException(Reason.DISPLAY_NAME_TAKEN);
        }
    }

    void describe(Account account, String displayName, String email, UUID by) {
        String shown = AccountNames.displayName(displayName);
        @Nullable String address = EmailAddress.of(email);
        if (!shown.equals(account.displayName())) {
            requireFree(shown, account.id());
            audit.record(Action.ACCOUNT_RENAMED, by, account.id(), account.displayName() + " to " + shown);
            account.rename(shown);
        }
        if (!Objects.equals(address, account.email())) {
            account.writeTo(address);
            audit.record(Action.EMAIL_CHANGED, by, account.id());
        }
    }
}
