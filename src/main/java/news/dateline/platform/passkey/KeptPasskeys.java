package news.dateline.platform.passkey;

import java.util.List;
import java.util.UUID;
import news.dateline.account.Passkeys;
import news.dateline.account.audit.Action;
import news.dateline.account.audit.AuditLog;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys that lie in the database; the log is told when one comes or goes. */
@Component
@Transactional
class KeptPasskeys implements UserCredentialRepository {

    private static final int LONGEST_LABEL = 100;

    private final JdbcUserCredentialRepository table;
    private final AuditLog audit;

    KeptPasskeys(JdbcOperations database, AuditLog audit) {
        this.table = new JdbcUserCredentialRepository(database);
        this.audit = audit;
    }

    @Override
    public void save(CredentialRecord passkey) {
        // One that is there is saved anew each time it is used.
        if (table.findByCredentialId(passkey.getCredentialId()) == null) {
            UUID account = owner(passkey);
            audit.record(Action.PASSKEY_ADDED, account, account);
        }
        table.save(ImmutableCredentialRecord.fromCredentialRecord(passkey)
                .label(label(passkey.getLabel()))
                .build());
    }

    private static String label(String typed) {
        String label = typed.replaceAll("\\p{Cntrl}", "").strip();
        if (label.isEmpty()) {
            return "Passkey";
        }
        return label.substring(0, Math.min(label.length(), LONGEST_LABEL));
    }

    @Override
    public void delete(Bytes id) {
        CredentialRecord passkey = table.findByCredentialId(id);
        if (passkey != null) {
            table.delete(id);
            UUID account = owner(passkey);
            audit.record(Action.PASSKEY_REMOVED, account, account);
        }
    }

    private static @Nullable UUID owner(CredentialRecord passkey) {
        return Passkeys.account(passkey.getUserEntityUserId().getBytes()).orElse(null);
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return table.findByCredentialId(id);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return table.findByUserId(handle);
    }
}
