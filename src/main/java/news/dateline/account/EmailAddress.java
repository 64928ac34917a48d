package news.dateline.account;

import java.util.regex.Pattern;
import news.dateline.account.AccountRefusedException.Reason;
import org.jspecify.annotations.Nullable;

/** Where somebody can be written to: one address and nothing else, as any server takes it. */
final class EmailAddress {

    private static final int LONGEST = 254;
    private static final String WORD = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern FIT =
            Pattern.compile(WORD + "(?:\\." + WORD + ")*@" + LABEL + "(?:\\." + LABEL + ")+");

    private EmailAddress() {}

    /** @return the address as it is kept; null for none */
    static @Nullable String of(String typed) {
        String address = typed.strip();
        if (address.isEmpty()) {
            return null;
        }
        if (address.length() > LONGEST
                || address.indexOf('@') > 64
                || !FIT.matcher(address).matches()) {
            throw new AccountRefusedException(Reason.EMAIL_UNFIT);
        }
        return address;
    }
}
