package news.dateline.desk.user;

import java.util.Objects;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.account.Role;
import news.dateline.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about an account, or what is to be typed over.
 *
 * @param id made with the empty form, so that sending it twice makes one account
 * @param version of the account that was looked at
 */
record UserForm(UUID id, Integer version, String username, String displayName, String email, Role role) {

    private static final int NONE = -1;

    UserForm(
            @Nullable UUID id,
            @Nullable Integer version,
            @Nullable String username,
            @Nullable String displayName,
            @Nullable String email,
            @Nullable Role role) {
        this.id = Objects.requireNonNullElseGet(id, Ids::next);
        this.version = Objects.requireNonNullElse(version, NONE);
        this.username = Objects.requireNonNullElse(username, "");
        this.displayName = Objects.requireNonNullElse(displayName, "");
        this.email = Objects.requireNonNullElse(email, "");
        this.role = Objects.requireNonNullElse(role, Role.REPORTER);
    }

    static UserForm blank() {
        return new UserForm(Ids.next(), 0, "", "", "", Role.REPORTER);
    }

    static UserForm of(Account account) {
        return new UserForm(
                account.id(),
                account.version(),
                account.username(),
                account.displayName(),
                account.email(),
                account.role());
    }

    UserForm at(UUID other) {
        return new UserForm(other, version, username, displayName, email, role);
    }

    UserForm over(Account account) {
        return new UserForm(id, account.version(), account.username(), displayName, email, role);
    }
}
