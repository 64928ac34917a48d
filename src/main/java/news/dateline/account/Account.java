package news.dateline.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import news.dateline.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Someone who signs in at the desk. Accounts are closed, never deleted: revisions name their makers. */
@Entity
public class Account {

    @Id
    private UUID id;

    @Column(nullable = false, unique = true)
    private String username;

    @Column(nullable = false)
    private String displayName;

    private @Nullable String email;

    @Column(nullable = false)
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role;

    private boolean mustChangePassword;

    @Column(nullable = false)
    private Instant createdAt;

    private @Nullable Instant closedAt;

    @Version
    private @Nullable Integer version;

    protected Account() {}

    /** @param mustChangePassword true when somebody else has seen the password */
    Account(
            UUID id,
            String username,
            String displayName,
            String passwordHash,
            Role role,
            boolean mustChangePassword,
            Instant now) {
        this.id = id;
        this.username = normalized(username);
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.role = role;
        this.mustChangePassword = mustChangePassword;
        this.createdAt = now;
    }

    /** An account that was never open: it has no password. */
    static Account closed(String username, String displayName, Instant now) {
        Account account = new Account(Ids.next(), username, displayName, "", Role.REPORTER, false, now);
        account.closedAt = now;
        return account;
    }

    static String normalized(String username) {
        // PostgreSQL knows no NUL.
        return username.replace("\0", "").strip().toLowerCase(Locale.ROOT);
    }

    void changePassword(String newHash) {
        replacePassword(newHash, false);
    }

    void rename(String newDisplayName) {
        this.displayName = newDisplayName;
    }

    void writeTo(@Nullable String newEmail) {
        this.email = newEmail;
    }

    void give(Role newRole) {
        this.role = newRole;
    }

    void open() {
        this.closedAt = null;
    }

    void replacePassword(String newHash, boolean mustChangePassword) {
        this.passwordHash = newHash;
        this.mustChangePassword = mustChangePassword;
    }

    /** Lets in whoever lost the password, and whoever was shut out by mistake. */
    void reset(String newHash, boolean mustChangePassword) {
        replacePassword(newHash, mustChangePassword);
        this.role = Role.ADMIN;
        this.closedAt = null;
    }

    /** Nobody can sign in to it any more; what it wrote stays. */
    void close(Instant now) {
        this.closedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    /** Where somebody wants to be told what became of their stories; null for nowhere. */
    public @Nullable String email() {
        return email;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Role role() {
        return role;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Grows with each change. */
    public int version() {
        return version == null ? 0 : version;
    }

    public boolean isClosed() {
        return closedAt != null;
    }
}
