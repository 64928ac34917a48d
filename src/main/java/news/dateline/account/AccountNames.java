package news.dateline.account;

import java.util.regex.Pattern;
import news.dateline.account.AccountRefusedException.Reason;
import news.dateline.shared.Printable;
import news.dateline.shared.Visible;

/** What accounts may be called. */
public final class AccountNames {

    /** What a session takes in of a username. */
    public static final int LONGEST = 100;

    private static final Pattern USERNAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._@+-]*");
    private static final Pattern UNFIT_TO_SHOW =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]");

    private AccountNames() {}

    /** @return the username as it is kept */
    static String username(String typed) {
        String username = Account.normalized(typed);
        if (username.isEmpty()) {
            throw new AccountRefusedException(Reason.NO_USERNAME);
        }
        if (isTooLong(username) || !USERNAME.matcher(username).matches()) {
            throw new AccountRefusedException(Reason.USERNAME_UNFIT);
        }
        if (username.equals(ArchiveAccount.USERNAME)) {
            throw new AccountRefusedException(Reason.USERNAME_TAKEN);
        }
        return username;
    }

    /** @return the display name as it is kept */
    static String displayName(String typed) {
        String name = typed.strip();
        if (Visible.isBlank(name)) {
            throw new AccountRefusedException(Reason.NO_DISPLAY_NAME);
        }
        if (isTooLong(name)
                || UNFIT_TO_SHOW.matcher(name).find()
                || !Printable.only(name).equals(name)) {
            throw new AccountRefusedException(Reason.DISPLAY_NAME_UNFIT);
        }
        return name;
    }

    private static boolean isTooLong(String name) {
        return name.codePointCount(0, name.length()) > LONGEST;
    }
}
