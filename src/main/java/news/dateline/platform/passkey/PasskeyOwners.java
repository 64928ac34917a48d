package news.dateline.platform.passkey;

import java.util.Optional;
import news.dateline.account.Account;
import news.dateline.account.Accounts;
import news.dateline.account.Passkeys;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Accounts as passkeys know them. Only an open one, whose password its owner has chosen, can have any. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final Accounts accounts;

    PasskeyOwners(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return entity(Passkeys.account(handle.getBytes()).flatMap(accounts::findById));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return entity(accounts.findOpen(username));
    }

    private static @Nullable PublicKeyCredentialUserEntity entity(Optional<Account> found) {
        return found.filter(account -> !account.isClosed() && !account.mustChangePassword())
                .map(PasskeyOwners::entity)
                .orElse(null);
    }

    private static PublicKeyCredentialUserEntity entity(Account account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(new Bytes(Passkeys.handleBytes(account.id())))
                .name(account.username())
                .displayName(account.displayName())
                .build();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity nobodyFound) {
        throw new AccessDeniedException("No account that can have passkeys");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("Accounts are closed, not deleted");
    }
}
