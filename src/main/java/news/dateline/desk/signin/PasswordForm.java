package news.dateline.desk.signin;

import java.util.Objects;
import news.dateline.account.PasswordRefusedException.Reason;
import news.dateline.account.PasswordRules;
import org.jspecify.annotations.Nullable;

/** @param wanted the new password, and once more in {@code again} */
record PasswordForm(String present, String wanted, String again) {

    PasswordForm(@Nullable String present, @Nullable String wanted, @Nullable String again) {
        this.present = Objects.requireNonNullElse(present, "");
        this.wanted = Objects.requireNonNullElse(wanted, "");
        this.again = Objects.requireNonNullElse(again, "");
    }

    /** The field that a refusal is said beside. */
    static String field(Reason reason) {
        return reason == Reason.WRONG ? "present" : "wanted";
    }

    static String words(Reason reason) {
        return switch (reason) {
            case WRONG -> "This is not your present password.";
            case TOO_SHORT ->
                "Too short: use at least " + PasswordRules.MIN_LENGTH
                        + " characters. Four words that do not belong together will do.";
            case TOO_LONG -> "Too long: 72 Latin letters or 36 Cyrillic ones are the most there is room for.";
            case USERNAME -> "Too close to your username. Choose something nobody can guess from it.";
            case UNCHANGED -> "This is the password you have now. Choose another.";
            case COMMON -> "Too many people use a password like this. Choose something of your own.";
        };
    }
}
