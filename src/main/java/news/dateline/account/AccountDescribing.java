package news.dateline.account;

import java.util.Objects;
import java.util.UUID;
import news.dateline.account.audit.Action;
import news.dateline.account.audit.AuditLog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What its owner and admins alike change of an account. */
@Component
class AccountDescribing {

    private final AuditLog audit;

    AccountDescribing(AuditLog audit) {
        this.audit = audit;
    }

    void describe(Account account, String displayName, String email, UUID by) {
        String shown = AccountNames.displayName(displayName);
        @Nullable String address = EmailAddress.of(email);
        if (!shown.equals(account.displayName())) {
            account.rename(shown);
            audit.record(Action.ACCOUNT_RENAMED, by, account.id());
        }
        if (!Objects.equals(address, account.email())) {
            account.writeTo(address);
            audit.record(Action.EMAIL_CHANGED, by, account.id());
        }
    }
}
