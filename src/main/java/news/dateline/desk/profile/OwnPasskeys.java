package news.dateline.desk.profile;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.dateline.account.Account;
import news.dateline.account.Passkeys;
import news.dateline.desk.When;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** The passkeys of an account. */
@Component
class OwnPasskeys {

    record Line(String id, String label, When added, When lastUsed) {}

    private final UserCredentialRepository passkeys;
    private final Clock clock;

    OwnPasskeys(UserCredentialRepository passkeys, Clock clock) {
        this.passkeys = passkeys;
        this.clock = clock;
    }

    List<Line> of(Account account) {
        Instant now = clock.instant();
        return passkeys.findByUserId(handle(account)).stream()
                .sorted(Comparator.comparing(CredentialRecord::getCreated))
                .map(passkey -> new Line(
                        passkey.getCredentialId().toBase64UrlString(),
                        passkey.getLabel(),
                        When.of(passkey.getCreated(), now),
                        When.of(passkey.getLastUsed(), now)))
                .toList();
    }

    /** Only one's own; asked twice, nothing more happens. */
    void remove(Account account, String id) {
        own(account, id).ifPresent(passkey -> passkeys.delete(passkey.getCredentialId()));
    }

    /** Only one's own. */
    void rename(Account account, String id, String label) {
        own(account, id)
                .ifPresent(passkey -> passkeys.save(ImmutableCredentialRecord.fromCredentialRecord(passkey)
                        .label(label)
                        .build()));
    }

    private Optional<CredentialRecord> own(Account account, String id) {
        return passkeys.findByUserId(handle(account)).stream()
                .filter(passkey -> passkey.getCredentialId().toBase64UrlString().equals(id))
                .findFirst();
    }

    private static Bytes handle(Account account) {
        return new Bytes(Passkeys.handleBytes(account.id()));
    }
}
