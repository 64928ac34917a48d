package news.dateline.account;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import news.dateline.account.PasswordRefusedException.Reason;

/** Which passwords people may choose. */
public final class PasswordRules {

    public static final int MIN_LENGTH = 12;
    // What bcrypt takes in; the rest would not count.
    private static final int MAX_BYTES = 72;

    // Common ones that are long enough, without what is repeated or only counts up.
    private static final Set<String> COMMON = Set.of(
            "password1234",
            "password12345",
            "passwordpassword",
            "adminadminadmin",
            "administrator",
            "administrator1",
            "changemechangeme",
            "letmeinletmein",
            "qwertyuiop[]",
            "qwertyuiop12",
            "qwertyuiop123",
            "1q2w3e4r5t6y",
            "1qaz2wsx3edc",
            "iloveyou1234",
            "welcome12345",
            "welcometothedesk",
            "datelinedateline",
            "correcthorsebatterystaple",
            "kazakhstan2022",
            "kazakhstan123");

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
        if (COMMON.contains(lower) || isMonotonous(lower)) {
            throw new PasswordRefusedException(Reason.COMMON);
        }
    }

    static boolean isTakenInWhole(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
    }

    /** Few different characters, or digits only in order. */
    private static boolean isMonotonous(String password) {
        return password.chars().distinct().count() < 5 || "12345678901234567890".contains(password);
    }
}
