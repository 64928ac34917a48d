package news.dateline.account;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account made at the first start.
 *
 * @param password null for a random one that has to be changed
 * @param reset gives that account a new password once more, for whoever lost it
 */
@ConfigurationProperties("dateline.admin")
record AdminSettings(
        @DefaultValue("editor") String username,
        @Nullable String password,
        @DefaultValue("false") boolean reset) {

    /** Whether the operator chose a password; an empty setting counts as none. */
    boolean hasPassword() {
        return password != null && !password.isBlank();
    }

    @Override
    public String toString() {
        return "AdminSettings[username=" + username + ", reset=" + reset + "]";
    }
}
