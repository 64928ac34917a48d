package news.dateline.account;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import news.dateline.account.PasswordRefusedException.Reason;

/** Which passwords people may choose. */
public final class PasswordRules {

    public static final int MIN_LENGTH = 12;
    // What bcrypt takes in; the rest would not count.
    private static final int MAX_BYTES = 72;

    private PasswordRules() {}

    static void check(String wanted, String username) {
        String lower = wanted.toLowerCase(Locale.ROOT);
        if (wanted.codePointCount(0, wanted.length()) < MIN_LENGTH) {
            throw new PasswordRefusedException(Reason.TOO_SHORT);
        }
        if (!isTakenInWhole(wanted)) {
            throw new PasswordRefusedException(Reason.TOO_LONG);
        }
        if (lower.replace(username, "").length() < MIN_LENGTH / 2) {
            throw new PasswordRefusedException(Reason.USERNAME);
        }
        if (CommonPasswords.contain(lower)) {
            throw new PasswordRefusedException(Reason.COMMON);
        }
    }

    static boolean isTakenInWhole(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
    }
}
