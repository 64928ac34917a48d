package news.dateline.account;

import news.dateline.shared.StartRefusedException;
import news.dateline.shared.Visible;
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

    /** What a session takes in of it. */
    private static final int LONGEST_NAME = 100;

    /** Whether the operator chose a password; an empty setting counts as none. */
    boolean hasPassword() {
        return password != null && !password.isBlank();
    }

    /** Only what is about to be used is checked: settings that lie idle keep no portal from starting. */
    void check() {
        String name = Account.normalized(username);
        if (Visible.isBlank(name)) {
            throw refused("The first account has an empty name, with which nobody could sign in.", "USERNAME");
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw refused(
                    "The name of the first account is longer than %d characters.".formatted(LONGEST_NAME), "USERNAME");
        }
        if (name.equals(ArchiveAccount.USERNAME)) {
            throw refused(
                    "The name \"%s\" stands for the stories that no editor of this desk wrote.".formatted(name),
                    "USERNAME");
        }
        if (hasPassword() && !PasswordRules.isTakenInWhole(String.valueOf(password))) {
            throw refused(
                    "The password of the first account is longer than 72 Latin letters, or 36 Cyrillic ones.",
                    "PASSWORD");
        }
    }

    private static StartRefusedException refused(String why, String setting) {
        return new StartRefusedException(why, "Set DATELINE_ADMIN_%s to another one.".formatted(setting));
    }

    @Override
    public String toString() {
        return "AdminSettings[username=" + username + ", reset=" + reset + "]";
    }
}
